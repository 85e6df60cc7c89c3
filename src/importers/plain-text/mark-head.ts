// Comes in: marks, and what is known of the headline. Goes out: marks with the head of the article.

import { toSlug } from '../article-path.ts'
import { parseAddress } from '../check-facts.ts'
import { chooseHeadline } from './choose-headline.ts'
import { endsSentence, type Mark, nextText, setAside } from './mark.ts'
import { isPlaceLine, recogniseByline } from './recognise-byline.ts'
import { recogniseDateLine } from './recognise-date-line.ts'

/** A text of this length is a paragraph; after three of them no byline is looked for. */
const LONG = 120
const LONGEST_STANDFIRST = 400
/** Furniture that stands below a standfirst; an advertisement may stand in the middle of the text. */
const ENDS_HEAD = new Set(['byline', 'date line', 'place line', 'share', 'image marker'])
const DATELINE =
  /^\p{Lu}[\p{Lu} .,'’-]{2,60}(?:\([^()]{2,40}\) ?)?[—–-]|^\p{Lu}\p{L}{2,30} \([^()]{2,30}\) ?[—–-]/u

/** Find the headline, what stands before it, the byline, place and date lines, the standfirst. */
export function markHead(marks: readonly Mark[], title: string | null, urlSlug: string): Mark[] {
  const opened = markOpening(marks)
  const slugLine = opened.find((mark) => mark.sort === 'slug line')
  const dated = markBylines(opened)
  const slug = slugLine === undefined ? urlSlug : toSlug(slugLine.text)
  const headline = chooseHeadline(dated, title, slug)
  return markStandfirst(markAuthors(markAround(dated, headline), headline), headline)
}

/** The slug line and the address that a scrape may begin with. */
function markOpening(marks: readonly Mark[]): Mark[] {
  return marks.map((mark, index) => {
    if (index > 4 || mark.role !== 'text' || mark.text.length > 2000) return mark
    if (parseAddress(mark.text.replace(/^(?:url|source|address): ?/i, ''))) {
      return setAside(mark, 'address')
    }
    const isSlug =
      /^[\p{L}\p{N}]/u.test(mark.text) &&
      !/\s/.test(mark.text) &&
      (mark.text.match(/[-_]/g)?.length ?? 0) >= 2
    return index < 2 && isSlug ? setAside(mark, 'slug line') : mark
  })
}

function markBylines(marks: readonly Mark[]): Mark[] {
  let long = 0
  return marks.map((mark) => {
    if (mark.role !== 'text') return mark
    if (mark.text.length >= LONG && !/^by /i.test(mark.text)) long += 1
    if (long < 3 && recogniseByline(mark.text)) return setAside(mark, 'byline')
    if (long < 3 && isPlaceLine(mark.text)) return setAside(mark, 'place line')
    const isLabelled = /^(?:first published|published|last updated|updated|posted)\b/i.test(
      mark.text,
    )
    const isDate = (long < 3 || isLabelled) && recogniseDateLine(mark.text) !== null
    return isDate ? setAside(mark, 'date line') : mark
  })
}

/** What stands before the headline, or repeats it, is set aside. */
function markAround(marks: readonly Mark[], headline: number): Mark[] {
  const words = marks[headline]?.text ?? ''
  return marks.map((mark, index) => {
    if (mark.role !== 'text' || headline < 0) return mark
    if (index === headline) return { ...mark, role: 'headline' }
    if (mark.text === words) return setAside(mark, 'repeated headline')
    if (index > headline) return mark
    return setAside(mark, mark.text.startsWith(words) ? 'page title' : 'kicker')
  })
}

/** The authors without `By`: a short line below the headline, directly above the date. */
function markAuthors(marks: readonly Mark[], headline: number): Mark[] {
  const hasByline = marks.some((mark) => mark.sort === 'byline')
  return marks.map((mark, index) => {
    const isNear = index > headline && marks[index + 1]?.sort === 'date line' && !hasByline
    if (mark.role !== 'text' || !isNear || headline < 0) return mark
    if (mark.text.length > 60 || endsSentence(mark.text)) return mark
    const byline = setAside(mark, 'byline')
    if (recogniseByline(`By ${mark.text}`)) return byline
    return { ...byline, doubt: 'set aside as a byline because it stands above the date' }
  })
}

/**
 * The standfirst is the one text between the headline and the byline, the date, the sharing line or
 * the first picture. Where two texts stand there, neither is one: they are the article's beginning.
 */
function markStandfirst(marks: readonly Mark[], headline: number): Mark[] {
  if (headline < 0) return [...marks]
  const at = nextText(marks, headline + 1)
  const first = marks[at]
  if (first === undefined || first.text.length > LONGEST_STANDFIRST) return [...marks]
  const between = marks.slice(headline + 1, at)
  if (between.some((mark) => mark.sort === 'byline' || mark.sort === 'date line')) return [...marks]
  const after = marks.slice(at + 1).find((mark) => !mark.sort || ENDS_HEAD.has(mark.sort))
  if (after === undefined || after.role === 'text' || DATELINE.test(first.text)) return [...marks]
  const isPicture = after.role !== 'furniture' || after.sort === 'image marker'
  const doubt = isPicture
    ? 'taken as the standfirst because it stands alone between the headline and the first picture'
    : undefined
  return marks.map((mark, index) => (index === at ? { ...mark, role: 'standfirst', doubt } : mark))
}
