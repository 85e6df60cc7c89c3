import type { Article } from '../model/article.ts'
import { dateSpan, type PartialDate } from '../model/partial-date.ts'
import type { Variant } from '../model/story.ts'

/**
 * What the site may show of an article. A withdrawn article and one whose rights have expired by
 * `asOf` (the day the build is made for) stay as records, without their words.
 */
export function decideExposure(article: Article, asOf: PartialDate): Variant['exposure'] {
  const { display, expires } = article.rights
  if (article.status === 'withdrawn')
    return { show: 'record', reason: 'This article was withdrawn.' }
  if (expires && dateSpan(expires).start <= dateSpan(asOf).start) {
    return { show: 'record', reason: `The right to show this text ended on ${expires.text}.` }
  }
  if (display === 'metadata') {
    return { show: 'record', reason: 'The rights allow the record only, not the text.' }
  }
  if (display === 'excerpt') {
    return { show: 'excerpt', reason: 'The rights allow an excerpt only.' }
  }
  return { show: 'full', reason: null }
}
