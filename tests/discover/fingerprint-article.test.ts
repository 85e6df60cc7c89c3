import { expect, test } from 'vitest'
import { fingerprintArticle } from '../../src/discover/fingerprint-article.ts'
import { unpackNumbers } from '../../src/discover/pack-numbers.ts'
import { aCredit, anArticle } from './an-article.ts'
import { report } from './texts.ts'

const grams = (text: readonly string[]) =>
  unpackNumbers(fingerprintArticle(anArticle({ code: 'x', text })).grams)

test('a fingerprint survives a cache of JSON and is holds about a number for every five words', () => {
  const fingerprint = fingerprintArticle(
    anArticle({ code: 'a', text: report, dated: '2024-10-02' }),
  )
  expect(JSON.parse(JSON.stringify(fingerprint))).toEqual(fingerprint)
  expect(fingerprint).toMatchObject({ code: 'a', outlet: 'harbour-post', day: 19998 })
  const density = fingerprint.words / unpackNumbers(fingerprint.grams).length
  expect(density).toBeGreaterThan(3.5)
  expect(density).toBeLessThan(6)
})

test.each([
  [
    'case and quotes',
    'He said: “Don’t wait for the U.S. ferry to Oldersum.”',
    'HE SAID "DON\'T WAIT FOR THE US FERRY TO OLDERSUM"',
  ],
  [
    'points in numbers',
    'It cost 310,000 crowns to plant the trees.',
    'It cost 310000 crowns to plant the trees.',
  ],
  [
    'accents and spaces',
    'The café in Zürich\u00a0closed last year for good.',
    'The cafe in Zurich closed  last year for good.',
  ],
])('%s make no difference', (_, one, other) => {
  expect(grams([one])).toEqual(grams([other]))
})

test('Chinese is read by characters', () => {
  const one = grams(['河边将种植四千二百棵柳树，市议会周二晚上决定，今年冬天开工。'])
  const other = grams(['据悉，河边将种植四千二百棵柳树，市议会周二晚上决定了。'])
  expect(one.filter((gram) => other.includes(gram)).length).toBeGreaterThan(1)
})

test('captions, bios, furniture and the sentence that credits a source leave no trace', () => {
  const plain = anArticle({ code: 'a', text: report })
  const sentence = 'This article was first published by the Oldersum Herald.'
  const dressed = anArticle({ code: 'a', text: report })
  dressed.body.blocks.push(
    { role: 'paragraph', text: sentence, html: '', links: [], image: null },
    {
      role: 'caption',
      text: 'Volunteers on the bank on a wet morning.',
      html: '',
      links: [],
      image: null,
    },
    {
      role: 'furniture',
      text: 'Sign up to our newsletter and never miss a flood.',
      html: '',
      links: [],
      image: null,
    },
    {
      role: 'bio',
      text: 'Nora Blythe covers rivers and harbours for this paper.',
      html: '',
      links: [],
      image: null,
    },
  )
  dressed.body.attributions.push(aCredit({ sentence, block: report.length }))
  expect(fingerprintArticle(dressed)).toEqual(fingerprintArticle(plain))
})

test('an article without words has an empty fingerprint', () => {
  expect(fingerprintArticle(anArticle({ code: 'a', text: ['— …'] }))).toMatchObject({
    words: 0,
    grams: '',
    paragraphs: '',
    day: null,
  })
})
