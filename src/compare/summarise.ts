import type { Comparison, Edit } from '../model/edit.ts'
import { isPart } from './count-edits.ts'
import { weighEdit } from './edit-classes.ts'
import type { ReadBlock } from './read-article.ts'
import { quote } from './shorten.ts'
import { countOf, nameChanges, sentence } from './summary-words.ts'

const MOST_EXAMPLES = 3

/**
 * What changed, in plain sentences, most important first: headline, facts, paragraphs, quotations,
 * wording, then style, markup and furniture, and what share of the words was kept.
 */
export function summarise(
  comparison: Pick<Comparison, 'alignment' | 'edits' | 'kept'>,
  a: readonly ReadBlock[],
  b: readonly ReadBlock[],
): string[] {
  const { edits, kept } = comparison
  if (edits.length === 0) return ['No change: the same text, word for word.']
  const whole = edits.filter((edit) => !isPart(edit))
  return [
    ...headline(edits),
    ...facts(edits),
    ...paragraphs(whole, a, b),
    ...wording(whole),
    ...houseWording(whole),
    ...style(whole),
    ...furniture(whole),
    share(kept),
  ]
}

function headline(edits: readonly Edit[]): string[] {
  const whole = edits.find((edit) => edit.class === 'furniture.headline')
  if (!whole) return []
  if (whole.from === '') return ['Headline added.']
  if (whole.to === '') return ['Headline dropped.']
  const parts = edits.filter((edit) => edit.facets.includes('in-headline'))
  const grave = parts.filter((edit) => weighEdit(edit) === 'substantive')
  if (grave.length === 0) return ['Headline changed in style only.']
  const lost = grave.reduce((sum, edit) => sum + edit.from.length, 0)
  return [lost * 2 > whole.from.length ? 'Headline rewritten.' : 'Headline edited.']
}

/** Numbers, dates and names, wherever they stand. */
function facts(edits: readonly Edit[]): string[] {
  return [
    ['fact.number', 'number', 'numbers'],
    ['fact.date', 'date', 'dates'],
    ['fact.name', 'name replaced', 'names replaced'],
    ['name.changed', 'name in another form', 'names in another form'],
  ].flatMap(([id = '', one = '', many = '']) => {
    const found = edits.filter((edit) => edit.class === id && !isBesideText(edit))
    if (found.length === 0) return []
    const changed = id.startsWith('fact.') && id !== 'fact.name' ? ' changed' : ''
    const unsure = found.filter((edit) => edit.facets.includes('possible')).length
    const caution =
      unsure === 0 ? '' : unsure === found.length ? ' (possibly)' : ` (${unsure} possibly)`
    return [sentence(`${countOf(found.length, one, many)}${changed}${caution}: ${examples(found)}`)]
  })
}

/** In a biography or credit line: not the outlet's words on the matter. */
function isBesideText(edit: Edit): boolean {
  return edit.facets.some((facet) => facet === 'in-bio' || facet === 'in-attribution')
}

function examples(edits: readonly Edit[]): string {
  const shown = new Map<string, number>()
  for (const edit of edits) {
    const words =
      edit.to === ''
        ? `${quote(edit.from)} dropped`
        : edit.from === ''
          ? `${quote(edit.to)} added`
          : `${quote(edit.from)} became ${quote(edit.to)}`
    shown.set(words, (shown.get(words) ?? 0) + 1)
  }
  const all = [...shown].map(([words, count]) => (count > 1 ? `${words} (${count} times)` : words))
  const more = all.length - MOST_EXAMPLES
  return [...all.slice(0, MOST_EXAMPLES), ...(more > 0 ? [`and ${more} more`] : [])].join(', ')
}

function paragraphs(
  edits: readonly Edit[],
  a: readonly ReadBlock[],
  b: readonly ReadBlock[],
): string[] {
  const of = (id: string) => edits.filter((edit) => edit.class === id)
  const isHeading = (edit: Edit) => edit.facets.includes('heading')
  const credits = of('furniture.attribution').filter((edit) => edit.from === '')
  const cut = of('block.removed').filter((edit) => !isHeading(edit))
  const added = [...of('block.added').filter((edit) => !isHeading(edit)), ...credits]
  const moved = of('block.moved')
  const shape = [
    ...counted(of('block.split').length, 'paragraph split', 'paragraphs split'),
    ...counted(of('block.merged').length, 'merger of paragraphs', 'mergers of paragraphs'),
    ...counted(moved.length, 'paragraph moved', 'paragraphs moved'),
  ]
  const headings = [
    ...counted(of('block.removed').length - cut.length, 'heading cut', 'headings cut'),
    ...counted(of('block.added').filter(isHeading).length, 'heading added', 'headings added'),
  ]
  const running = a.length > 0 && b.length > 0
  return [
    ...(cut.length > 0 ? [listed(cut, 'paragraph cut', 'paragraphs cut')] : []),
    ...(added.length > 0 ? [listed(added, 'paragraph added', 'paragraphs added')] : []),
    ...(shape.length > 0 ? [sentence(shape.join(', '))] : []),
    ...(headings.length > 0 ? [sentence(headings.join(', '))] : []),
    ...(cut.length === 0 && running ? ['No paragraph cut.'] : []),
  ]
}

function counted(count: number, one: string, many: string): string[] {
  return count > 0 ? [countOf(count, one, many)] : []
}

/** The blocks by their first words; a credit line is called what it is. */
function listed(edits: readonly Edit[], one: string, many: string): string {
  const names = edits
    .slice(0, MOST_EXAMPLES)
    .map((edit) =>
      edit.class === 'furniture.attribution'
        ? `the credit line ${quote(edit.from || edit.to, 12)}`
        : `${quote(edit.from || edit.to)}`,
    )
  const more = edits.length - names.length
  const rest = more > 0 ? [`and ${more} more`] : []
  return sentence(`${countOf(edits.length, one, many)}: ${[...names, ...rest].join(', ')}`)
}

function wording(edits: readonly Edit[]): string[] {
  const words = edits.filter((edit) => edit.class.startsWith('wording.'))
  if (words.length === 0) return []
  const beyond = words.filter((edit) => edit.facets.includes('beyond-budget')).length
  const quoted = words.filter((edit) => edit.facets.includes('quote')).length
  return [
    sentence(`Wording: ${nameChanges(words).join(', ')}`),
    ...(quoted > 0
      ? [sentence(`${countOf(quoted, 'change', 'changes')} of wording inside quotation marks`)]
      : []),
    ...(beyond > 0
      ? [
          sentence(
            `${countOf(beyond, 'passage', 'passages')} too different to be compared word by word`,
          ),
        ]
      : []),
  ]
}

function houseWording(edits: readonly Edit[]): string[] {
  const house = edits.filter((edit) => edit.class === 'style.house')
  return house.length > 0 ? [sentence(`House wording: ${examples(house)}`)] : []
}

function style(edits: readonly Edit[]): string[] {
  const plain = /^(?:name\.(?!changed)|style\.(?!house)|spelling\.|punctuation\.|markup\.emphasis)/
  const names = nameChanges(edits.filter((edit) => plain.test(edit.class)))
  return names.length > 0 ? [sentence(`Style: ${names.join(', ')}`)] : []
}

function furniture(edits: readonly Edit[]): string[] {
  const credits = (edit: Edit) => edit.class === 'furniture.attribution' && edit.from === ''
  const around = edits.filter(
    (edit) =>
      (edit.class.startsWith('furniture.') &&
        edit.class !== 'furniture.headline' &&
        !credits(edit)) ||
      edit.class === 'markup.link',
  )
  const names = nameChanges(around)
  return names.length > 0 ? [sentence(`Around the text: ${names.join(', ')}`)] : []
}

/** Never rounds a loss away. */
function share(kept: number): string {
  const percent = kept < 1 ? Math.min(99, Math.round(kept * 100)) : 100
  return `${percent} % of the original’s words kept.`
}
