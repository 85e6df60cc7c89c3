// In: two articles. Out: what their words and their outlets say about the source.
import type { Article } from '../model/article.ts'
import { dateSpan } from '../model/partial-date.ts'
import type { ArchiveFacts } from './archive-facts.ts'
import { type Clue, clue } from './clue.ts'
import { dayInAddress, trustedDate } from './clues-of-dates.ts'

const leastCredits = 4
const clearShare = 0.9

/** An agency is the likelier source, and so is the outlet that the other is known to take from. */
export function cluesOfOutlets(a: Article, b: Article, facts: ArchiveFacts): Clue[] {
  const clues: Clue[] = []
  const outletA = facts.outlets.get(a.outlet)
  const outletB = facts.outlets.get(b.outlet)
  if ((outletA?.kind === 'agency') !== (outletB?.kind === 'agency')) {
    const [side, name] =
      outletA?.kind === 'agency' ? (['a', outletA.name] as const) : (['b', outletB?.name] as const)
    clues.push(clue(side, 2, 'computed', `${name} is a news agency, the other outlet is not.`))
  }
  const there = facts.flows.get(`${a.outlet}>${b.outlet}`) ?? 0
  const back = facts.flows.get(`${b.outlet}>${a.outlet}`) ?? 0
  const most = Math.max(there, back)
  if (most >= leastCredits && most >= clearShare * (there + back)) {
    const side = there > back ? 'a' : 'b'
    const fact = `In this archive the other outlet credits this one for ${most} texts, and ${Math.min(there, back)} the other way.`
    clues.push(clue(side, 1.6, 'computed', fact))
  }
  return clues
}

/** Other articles with the same text credit this one's outlet for it. */
export function cluesOfVotes(a: Article, b: Article, { votes }: ArchiveFacts): Clue[] {
  const forA = votes.get(a.code) ?? 0
  const forB = votes.get(b.code) ?? 0
  if (forA === forB || Math.min(forA, forB) * 3 > Math.max(forA, forB)) return []
  const count = Math.max(forA, forB)
  const weight = Math.min(5, count * 0.8)
  const fact = `${count === 1 ? 'One version of this text credits' : `${count} versions of this text credit`} its outlet.`
  return [clue(forA > forB ? 'a' : 'b', weight, 'stated', fact)]
}

/**
 * Marks of a taker in its words: “told the Times” in a paper of another name; a link to a page that
 * is younger than the other article.
 */
export function cluesOfWords(
  taker: Article,
  source: Article,
  favours: Clue['favours'],
  facts: ArchiveFacts,
): Clue[] {
  const name = facts.outlets.get(source.outlet)?.name ?? ''
  const own = facts.outlets.get(taker.outlet)?.name ?? ''
  const clues: Clue[] = []
  const told = toldTo(taker, name, own)
  if (told)
    clues.push(
      clue(favours, 1.8, 'stated', `It writes of ${name} as of another outlet.`, { quote: told }),
    )
  const later = laterLink(taker, source)
  if (later) {
    const fact = 'It links to a page that is younger than the other article.'
    clues.push(clue(favours, 1, 'computed', fact, { url: later }))
  }
  return clues
}

/** The words `told the Times` where the other outlet, and not this one, is called so. */
function toldTo(taker: Article, name: string, own: string): string | null {
  const short = name.replace(/^The /, '')
  const last = short.split(' ').at(-1) ?? ''
  for (const wanted of [short, last]) {
    if (wanted.length < 4 || own.includes(wanted)) continue
    for (const { role, text } of taker.body.blocks) {
      if (role !== 'paragraph') continue
      for (const words of [`told ${wanted}`, `told the ${wanted}`, `told The ${wanted}`]) {
        if (text.includes(words)) return words
      }
    }
  }
  return null
}

function laterLink(taker: Article, source: Article): string | null {
  const date = trustedDate(source)
  if (!date) return null
  const { end } = dateSpan(date)
  for (const { role, links } of taker.body.blocks) {
    if (role !== 'paragraph') continue
    for (const { href } of links) {
      const day = dayInAddress(href)
      if (day && dateSpan(day).start >= end) return href
    }
  }
  return null
}
