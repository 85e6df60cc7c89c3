// In: what is known of an invented text. Out: an article as the rest of the program knows it.

import { createHash } from 'node:crypto'
import type { Article } from '../../src/model/article.ts'
import type { Attribution } from '../../src/model/attribution.ts'
import { bodyOf } from '../../src/model/body-of.ts'
import type { PartialDate } from '../../src/model/partial-date.ts'
import { blankArticle } from '../../tests/support/blank-article.ts'
import type { Desk } from './invent-outlets.ts'
import type { Random } from './random.ts'
import { type Paragraph, textOf, wordsOf } from './write-sentences.ts'

const dayLength = 86_400_000

/** What a copy says about where it comes from. */
export type Credit = { name: string | null; url: string | null }

export function makeArticle(
  given: {
    code: string
    desk: Desk
    /** Hours since 1970 at which it was really published. */
    hour: number
    text: readonly Paragraph[]
    credit: Credit | null
  },
  random: Random,
): Article {
  const { code, desk, hour, text, credit } = given
  const paragraphs = text.map(textOf)
  if (random.chance(0.85)) paragraphs.push(...desk.furniture)
  const attributions: Attribution[] = []
  if (credit) {
    const sentence = `This article was originally published by ${credit.name}.`
    attributions.push({
      form: 'originally-published',
      kind: 'republication',
      sentence,
      name: credit.name,
      url: credit.url,
      block: paragraphs.length,
      place: 'tail',
    })
    paragraphs.push(sentence)
  }
  return {
    ...blankArticle,
    sha256: { file: createHash('sha256').update(paragraphs.join('\n')).digest('hex'), text: '' },
    code,
    fragment: code,
    file: `articles/${desk.outlet.id}/${code}.md`,
    outlet: desk.outlet.id,
    url: addressOf(code, desk, hour),
    title: code,
    dated: inventDate(hour, random),
    body: bodyOf({
      blocks: paragraphs.map((text, i) => ({
        role: credit && i === paragraphs.length - 1 ? 'attribution' : 'paragraph',
        text,
        html: '',
        links: [],
        image: null,
      })),
      attributions,
      words: wordsOf(text),
    }),
  }
}

export function addressOf(code: string, { outlet, datedAddresses }: Desk, hour: number): string {
  const day = new Date(hour * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '/')
  return `${outlet.home}${datedAddresses ? `${day}/` : 'news/'}${code}`
}

/** One date in twenty is wrong: days too early, another year, or day and month exchanged. */
function inventDate(hour: number, random: Random): PartialDate | null {
  let time = hour * 3_600_000
  if (random.chance(0.05)) {
    const roll = random.next()
    if (roll < 0.5) time -= random.between(2, 25) * dayLength
    else if (roll < 0.8) time -= 365 * dayLength * random.between(1, 3)
    else time = exchangeDayAndMonth(time)
  }
  const text = new Date(time).toISOString()
  const roll = random.next()
  if (roll < 0.01) return null
  if (roll < 0.03) return { text: text.slice(0, 7), precision: 'month' }
  if (roll < 0.15) return { text: `${text.slice(0, 19)}Z`, precision: 'instant' }
  return { text: text.slice(0, 10), precision: 'day' }
}

function exchangeDayAndMonth(time: number): number {
  const date = new Date(time)
  const day = date.getUTCDate()
  return day > 12
    ? time - 30 * dayLength
    : Date.UTC(date.getUTCFullYear(), day - 1, date.getUTCMonth() + 1)
}
