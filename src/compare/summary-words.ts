import type { Edit } from '../model/edit.ts'
import { EDIT_CLASSES } from './edit-classes.ts'

/** `one paragraph`, `3 paragraphs`. */
export function countOf(count: number, one: string, many: string): string {
  return count === 1 ? `one ${one}` : `${count} ${many}`
}

/** With a capital and a full stop. */
export function sentence(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32)
  const closed = /[.!?…]$/u.test(text) ? text : `${text}.`
  return first.toUpperCase() + closed.slice(first.length)
}

/** How a class's changes are told when words stand on both sides. */
const CHANGED: Readonly<Record<string, string>> = Object.freeze({
  'name.transliteration': 'respelt',
  'name.exonym': 'renamed',
  'name.honorific': 'changed',
  'style.points': 'with other points',
  'style.abbreviation': 'written out or shortened',
  'style.case': 'with other capitals',
  'style.number': 'in another form',
  'style.date': 'in another form',
  'spelling.variety': 'of another variety of English',
  'spelling.diacritics': 'with other accents',
  'spelling.hyphen': 'hyphenated otherwise',
  'punctuation.quote-style': 'of another form',
  'punctuation.quote-order': 'on the other side of a quotation mark',
  'wording.replaced': 'changed',
  'wording.attribution': 'reworded',
  'wording.rewritten': 'rewritten',
})

/** Kinds of marks that need their name with the count. */
const NOUNS: Readonly<Record<string, readonly [string, string]>> = Object.freeze({
  'punctuation.quote-style': ['quotation mark', 'quotation marks'],
  'punctuation.quote-order': ['stop', 'stops'],
  'punctuation.doubled': ['doubled mark', 'doubled marks'],
  'punctuation.other': ['other mark', 'other marks'],
})

/** `15 honorifics dropped`, `5 names respelt`: each class and direction once, the most telling class first. */
export function nameChanges(edits: readonly Edit[]): string[] {
  return EDIT_CLASSES.flatMap((known) => {
    const of = edits.filter((edit) => edit.class === known.id)
    const [one, many] = NOUNS[known.id] ?? [known.one, known.many]
    const groups = new Map<string, number>()
    for (const edit of of) {
      const word = directionOf(edit, known.id)
      groups.set(word, (groups.get(word) ?? 0) + 1)
    }
    return [...groups].map(([word, count]) => `${countOf(count, one, many)} ${word}`)
  })
}

function directionOf(edit: Edit, id: string): string {
  const facet = ['added', 'removed', 'changed'].find((name) => edit.facets.includes(name))
  if (id.startsWith('markup.') || facet) {
    if (facet === 'removed') return id === 'markup.link' ? 'lost' : 'dropped'
    return facet ?? 'changed'
  }
  if (id === 'wording.deleted') return 'deleted'
  if (id === 'wording.inserted') return 'inserted'
  if (edit.to === '') return 'dropped'
  if (edit.from === '') return 'added'
  return CHANGED[id] ?? 'changed'
}
