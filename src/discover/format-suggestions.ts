// In: suggestions. Out: text for a terminal.

import type { Article } from '../model/article.ts'
import { count } from '../model/count.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Relation } from './relation.ts'
import type { SuggestedLink, Suggestion } from './suggestion.ts'

export type FormatOptions = {
  /** Use ANSI colours. */
  color: boolean
  /** Articles by code, for their files and headlines; without them codes are shown. */
  articles?: ReadonlyMap<string, Article>
}

type Paint = (text: string) => string

type Style = { bold: Paint; faint: Paint; good: Paint; unsure: Paint }

const longestQuote = 100
const longestTitle = 70

/** One paragraph for each suggestion: what it is, its links with figures, and the reasons. */
export function formatSuggestions(
  suggestions: readonly Suggestion[],
  options: FormatOptions,
): string {
  if (suggestions.length === 0)
    return 'No articles were found that carry one text and are not linked.\n'
  const style = styleOf(options.color)
  const parts = suggestions.map((one) =>
    formatSuggestion(one, style, options.articles ?? new Map()),
  )
  const links = suggestions.reduce((n, one) => n + one.links.length, 0)
  const end = `${count(suggestions.length, 'suggestion')}, ${count(links, 'link')}.`
  return `${parts.join('\n')}\n${style.bold(end)}\n`
}

function formatSuggestion(
  suggestion: Suggestion,
  style: Style,
  articles: ReadonlyMap<string, Article>,
): string {
  const { shape, centre, source, absent, links, loose } = suggestion
  const name = (code: string) => nameOf(code, articles)
  const heads = {
    pair: 'Two articles carry one text',
    star: `${suggestion.articles.length} articles carry one text`,
    'round-up': `A round-up holds the openings of ${count(links.length, 'article')}`,
  }
  const about = source ?? centre
  const lines = [style.bold(`${heads[shape]}: ${name(about)}`)]
  if (absent) lines.push(`  Credited source, not in the archive: ${nameAbsent(absent)}`)
  if (loose)
    lines.push(style.faint('  Related to this article only, not to the rest of its story.'))
  for (const link of links) lines.push(...formatLink(link, style, name))
  return `${lines.join('\n')}\n`
}

function formatLink(link: SuggestedLink, style: Style, name: (code: string) => string): string[] {
  const { article, related, source, relation, direction, kind } = link
  const arrow = source
    ? style.good(`${name(article)}  ←  ${name(source)}`)
    : style.unsure(`${name(article)}  ?  ${name(related)}`)
  const end = source ? `${kind}, ${percent(direction.confidence)} sure` : 'direction undetermined'
  return [
    `  ${arrow}`,
    style.faint(`    ${relation.relation}: ${figures(relation, article)}; ${end}`),
    ...direction.evidence.map((one) => `    ${source ? '+' : '·'} ${formatEvidence(one)}`),
    ...direction.against.map((one) => `    − ${formatEvidence(one)}`),
  ]
}

/** Containment both ways, longest run, opening; `article` comes first. */
function figures({ a, containment, longestRun, openingWords }: Relation, article: string): string {
  const [own, other] =
    a === article ? [containment.a, containment.b] : [containment.b, containment.a]
  return [
    `${percent(own)} of it is in the other, ${percent(other)} of the other in it`,
    `longest run ${count(longestRun, 'word')}`,
    `${openingWords} of the first 40 words shared`,
  ].join(', ')
}

function formatEvidence({ grade, fact, quote, url }: Evidence): string {
  const words = quote === null ? '' : ` “${cut(quote, longestQuote)}”`
  return `${plain(fact)}${words}${url === null ? '' : ` <${cut(url, longestQuote)}>`} (${grade})`
}

function nameOf(code: string, articles: ReadonlyMap<string, Article>): string {
  const article = articles.get(code)
  return article ? `${plain(article.file)} “${cut(article.title, longestTitle)}”` : plain(code)
}

function nameAbsent({ name, url }: { name: string | null; url: string | null }): string {
  if (url === null) return cut(name ?? '', longestTitle)
  return name === null
    ? cut(url, longestQuote)
    : `${cut(name, longestTitle)} <${cut(url, longestQuote)}>`
}

/** Without control and direction characters: an article must not be able to paint the terminal. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
}

function cut(text: string, length: number): string {
  const characters = Array.from(plain(text))
  return characters.length <= length
    ? characters.join('')
    : `${characters.slice(0, length - 1).join('')}…`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function styleOf(color: boolean): Style {
  const paint =
    (code: number): Paint =>
    (text) =>
      color ? `\u001b[${code}m${text}\u001b[0m` : text
  return { bold: paint(1), faint: paint(2), good: paint(32), unsure: paint(33) }
}
