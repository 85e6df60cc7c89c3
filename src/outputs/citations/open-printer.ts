import type Citeproc from 'citeproc'
import { shortenWords } from '../../model/shorten-words.ts'
import type { CslItem } from './csl-item.ts'
import type { CslName } from './csl-name.ts'
import { narrowStyle } from './narrow-style.ts'

/** What a reference tells; everything else of an item stays out of the engine. */
const printed = Object.freeze([
  'type',
  'title',
  'author',
  'container-title',
  'issued',
  'accessed',
  'URL',
  'language',
  'original-date',
] as const satisfies (keyof CslItem)[])

/** Words of a headline or a name that are printed: the engine looks at each several times. */
const mostWords = 125

/**
 * Gives the reference of an item in a style, in plain text, not HTML; of an item that the engine cannot
 * print, its title, outlet and address. The engine takes some tens of milliseconds to be made, then less
 * than one for each item.
 *
 * @param style the text of a CSL style
 * @param locale the text of the CSL locale for US English, whose words the references take
 */
export function openPrinter(
  citeproc: typeof Citeproc,
  style: string,
  locale: string,
): (item: CslItem) => string {
  let item: object = {}
  const narrowed = narrowStyle(citeproc.parseXml(style), {
    type: 'article-newspaper',
    variables: new Set<string>(printed),
  })
  const system = { retrieveLocale: () => locale, retrieveItem: () => item }
  const start = () => {
    const engine = new citeproc.Engine(system, narrowed, 'en-US', true)
    engine.setOutputFormat('text')
    return engine
  }
  let engine = start()
  return (cited) => {
    item = itemToPrint(cited)
    try {
      engine.updateItems([])
      engine.updateItems(['item'], true)
      const [, [entry = '']] = engine.makeBibliography()
      return entry.replaceAll(openMark, '<').trim()
    } catch {
      // A given name such as `constructor` ends it in the middle, and would show in the next entry.
      engine = start()
      return [cited.title, cited['container-title'], cited.URL].filter(Boolean).join('. ')
    }
  }
}

/** Behind `<` an invisible character, or the engine would take `<i>` in a headline for markup. */
const openMark = '<\u2060'

function itemToPrint(item: CslItem): object {
  const entries = printed.flatMap((name) => (item[name] === undefined ? [] : [[name, item[name]]]))
  return {
    ...Object.fromEntries(entries),
    id: 'item',
    title: guard(item.title),
    // An outlet’s name keeps its letters: styles would make `Digital.Gov` of `Digital.gov`.
    'container-title': `<span class="nocase">${guard(item['container-title'])}</span>`,
    ...(item.author && { author: item.author.map(guardName) }),
  }
}

function guardName(name: CslName): CslName {
  if ('literal' in name) return { literal: guard(name.literal) }
  return { family: guard(name.family), given: guard(name.given) }
}

function guard(text: string): string {
  return shortenWords(text, mostWords).replaceAll('<', openMark)
}
