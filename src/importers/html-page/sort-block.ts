// Comes in: a block that is not part of the text. Goes out: what it is on the page.

import { recogniseByline } from '../plain-text/recognise-byline.ts'
import { recogniseDateLine } from '../plain-text/recognise-date-line.ts'
import { recogniseFurniture } from '../plain-text/recognise-furniture.ts'
import type { PageBlock } from './number-blocks.ts'

/** What the elements around a block say, the first that fits. */
const PLACES: readonly (readonly [string, RegExp])[] = [
  ['for programs', /<noscript>|is-hidden|visually-hidden|screen-reader|sr-only/],
  ['advertisement', /\b(?:ads?|advert\w*|sponsor\w*|promo\w*|dfp|taboola|outbrain)\b/i],
  ['newsletter', /newsletter|subscri|sign-?up|paywall|regwall/i],
  ['comments', /\bcomments?\b|disqus/i],
  ['share', /\b(?:share|sharing|social)\b/i],
  ['related', /related|recommend|more-from|read-?more|most-?(?:read|popular)|trending|<aside>/i],
  ['navigation', /<nav>|navigation|breadcrumb|\bmenu\b|toolbar|\btabs?\b/i],
  ['form', /<form>|<button>|<select>|<label>/],
  ['footer', /<footer>|contentinfo|\bfooter\b/i],
  ['byline', /byline|\bauthor\b|writtenby/i],
  ['date line', /<time>|\bdate(?:line|Published)?\b|timestamp/i],
  ['tags', /\btags?\b|\btopics?\b|keywords/i],
  ['header', /<header>|\bbanner\b|masthead/i],
]

/** What a set-aside block is: `navigation`, `related`, `advertisement`; `other` where nothing tells. */
export function sortBlock({ text, around }: PageBlock): string {
  const own = recogniseFurniture(text)
  if (own !== null && own !== 'navigation') return own
  if (recogniseByline(text) !== null) return 'byline'
  if (recogniseDateLine(text) !== null) return 'date line'
  const place = PLACES.find(([, expression]) => expression.test(around))?.[0]
  return place ?? own ?? 'other'
}
