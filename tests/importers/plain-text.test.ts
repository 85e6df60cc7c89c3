import { expect, test } from 'vitest'
import type { ImportedArticle } from '../../src/importers/imported-article.ts'
import { importPlainText } from '../../src/importers/plain-text.ts'

const url = 'https://www.northshoreledger.example/2031/05/07/world/lantern-bridge-reopens.html'

/** Role and words, one piece a line, as an editor would read them down the page. */
function outline(imported: ImportedArticle): string {
  return imported.pieces
    .map(({ role, text, credit, sort }) =>
      [sort ? `(${sort})` : role, text, credit && `[${credit}]`].filter(Boolean).join(' | '),
    )
    .join('\n')
}

const rules = (imported: ImportedArticle) =>
  imported.findings.map(({ severity, rule }) => `${severity} ${rule}`)

const FERRY = `ferry-returns-to-marrow-bay-after-nine-winters

Skip to content
Ferry Returns to Marrow Bay After Nine Winters

Advertisement

SKIP ADVERTISEMENT

The crossing had been closed since the harbor wall failed, and islanders had given up asking.

Share full article

Image

A white ferry beside a stone quay.
The Constance at its berth on Tuesday.Credit…Ilse Varga for The North Shore Ledger

By Ilse Varga, Tom de Witt and Ana M. Quell

Reporting from Marrow Bay

Nov. 13, 2029Updated 2:42 p.m. ET

The ferry came around the point at six in the morning, and for a while nobody on the quay said a word.

Then a child began to clap, and the old men who had lost their jobs on the crossing took off their hats.

Sign up for the Harbor newsletter.  A note from the coast, every Friday.
Get it sent to your inbox.

What the islanders paid

For nine winters they paid a fisherman called Oskar Lund * and his _two_ sons 40 crowns each way.

“It was robbery,” said Mr. Lund. “I should have asked for 50.”

Continue reading the main story

Image

The harbor wall, rebuilt in granite.Credit...Tom de Witt/The North Shore Ledger

1. The first rule of the crossing, he said, is that it leaves on time.

Ilse Varga covers the coast for The Ledger. More about Ilse Varga

Tom de Witt is a reporter in the harbor bureau, where he has worked for ten years.

A version of this article appears in print on Nov. 14, 2029, Section A, Page 1 of the island edition.

Share full articleFacebookTwitterEmail
© 2029 The North Shore LedgerContact UsPrivacy PolicyHelp
`

test('an American paper: every line of the page ends in a role', () => {
  const imported = importPlainText(FERRY, { file: 'ferry.txt', url })
  expect(outline(imported)).toBe(`(slug line) | ferry-returns-to-marrow-bay-after-nine-winters
(navigation) | Skip to content
headline | Ferry Returns to Marrow Bay After Nine Winters
(advertisement) | Advertisement
(advertisement) | SKIP ADVERTISEMENT
standfirst | The crossing had been closed since the harbor wall failed, and islanders had given up asking.
(share) | Share full article
(image marker) | Image
alt | A white ferry beside a stone quay.
caption | The Constance at its berth on Tuesday. | [Ilse Varga for The North Shore Ledger]
(byline) | By Ilse Varga, Tom de Witt and Ana M. Quell
(place line) | Reporting from Marrow Bay
(date line) | Nov. 13, 2029Updated 2:42 p.m. ET
paragraph | The ferry came around the point at six in the morning, and for a while nobody on the quay said a word.
paragraph | Then a child began to clap, and the old men who had lost their jobs on the crossing took off their hats.
(newsletter) | Sign up for the Harbor newsletter. A note from the coast, every Friday.
(newsletter) | Get it sent to your inbox.
heading | What the islanders paid
paragraph | For nine winters they paid a fisherman called Oskar Lund * and his _two_ sons 40 crowns each way.
paragraph | “It was robbery,” said Mr. Lund. “I should have asked for 50.”
(navigation) | Continue reading the main story
(image marker) | Image
caption | The harbor wall, rebuilt in granite. | [Tom de Witt/The North Shore Ledger]
paragraph | 1. The first rule of the crossing, he said, is that it leaves on time.
bio | Ilse Varga covers the coast for The Ledger. More about Ilse Varga
bio | Tom de Witt is a reporter in the harbor bureau, where he has worked for ten years.
(print note) | A version of this article appears in print on Nov. 14, 2029, Section A, Page 1 of the island edition.
(share) | Share full articleFacebookTwitterEmail
(footer) | © 2029 The North Shore LedgerContact UsPrivacy PolicyHelp`)
})

test('the article file is in the native form, furniture in its last comment', () => {
  const imported = importPlainText(FERRY, { file: 'ferry.txt', url, language: 'en-US' })
  expect(imported.article?.path).toBe(
    'articles/northshoreledger.example/2029-11-13-lantern-bridge-reopens.md',
  )
  expect(imported.article?.text).toBe(`---
layout: article
code: "northshoreledger-example-lantern-bridge-reopens-a35bf30e"
origin_url: "https://www.northshoreledger.example/2031/05/07/world/lantern-bridge-reopens.html"
title: "Ferry Returns to Marrow Bay After Nine Winters"
description: "The crossing had been closed since the harbor wall failed, and islanders had given up asking."
language: "en-US"
byline:
  - Ilse Varga
  - Tom de Witt
  - Ana M. Quell
published: 2029-11-13
updated: 2029-11-13T14:42:00-05:00
---

<!-- role: standfirst -->
The crossing had been closed since the harbor wall failed, and islanders had given up asking.

![A white ferry beside a stone quay.]()

<!-- role: caption -->
The Constance at its berth on Tuesday. Credit: Ilse Varga for The North Shore Ledger

The ferry came around the point at six in the morning, and for a while nobody on the quay said a word.

Then a child began to clap, and the old men who had lost their jobs on the crossing took off their hats.

## What the islanders paid

For nine winters they paid a fisherman called Oskar Lund \\* and his \\_two\\_ sons 40 crowns each way.

“It was robbery,” said Mr. Lund. “I should have asked for 50.”

![]()

<!-- role: caption -->
The harbor wall, rebuilt in granite. Credit: Tom de Witt/The North Shore Ledger

1\\. The first rule of the crossing, he said, is that it leaves on time.

<!-- role: bio -->
Ilse Varga covers the coast for The Ledger. More about Ilse Varga

<!-- role: bio -->
Tom de Witt is a reporter in the harbor bureau, where he has worked for ten years.

<!-- furniture
ferry-returns-to-marrow-bay-after-nine-winters
Skip to content
Advertisement
SKIP ADVERTISEMENT
Share full article
Image
By Ilse Varga, Tom de Witt and Ana M. Quell
Reporting from Marrow Bay
Nov. 13, 2029Updated 2:42 p.m. ET
Sign up for the Harbor newsletter. A note from the coast, every Friday.
Get it sent to your inbox.
Continue reading the main story
Image
A version of this article appears in print on Nov. 14, 2029, Section A, Page 1 of the island edition.
Share full articleFacebookTwitterEmail
© 2029 The North Shore LedgerContact UsPrivacy PolicyHelp
-->
`)
})

test('a British site: kicker, repeated headline, labelled credits, a related list at the end', () => {
  const scrape = `Environment

Peat returns to the moor as farmers let the water back - The Fell Courier
Peat returns to the moor as farmers let the water back
A decade of blocked ditches has done what no grant could, and the curlews have noticed

Maud Ellery Rural affairs
Tue 4 Feb 2031 06.00 GMT
Last modified on Tue 4 Feb 2031 09.15 GMT
Share
View image in fullscreen
Sphagnum moss on Harrow Fell. Photograph: Piet Oduya/Fell Pictures
When Agnes Thwaite bought the last farm on Harrow Fell, her neighbours told her to drain it, and she did the opposite.
The ditches were blocked with straw bales, then with stone, and after the second winter the moss came back by itself.
Image source, Fell Pictures
Image caption, Agnes Thwaite with her dog, Bracken
Ms Thwaite says she would do it all again, though perhaps with better boots and a younger dog.
Related
Why the rivers ran brown in June
The last ditcher of Cold Beck
`
  const imported = importPlainText(scrape, {
    file: 'moor.txt',
    url: 'https://fellcourier.example/news/peat-returns-to-moor',
  })
  expect(outline(imported)).toBe(`(kicker) | Environment
(page title) | Peat returns to the moor as farmers let the water back - The Fell Courier
headline | Peat returns to the moor as farmers let the water back
standfirst | A decade of blocked ditches has done what no grant could, and the curlews have noticed
(byline) | Maud Ellery Rural affairs
(date line) | Tue 4 Feb 2031 06.00 GMT
(date line) | Last modified on Tue 4 Feb 2031 09.15 GMT
(share) | Share
(image marker) | View image in fullscreen
caption | Sphagnum moss on Harrow Fell. | [Piet Oduya/Fell Pictures]
paragraph | When Agnes Thwaite bought the last farm on Harrow Fell, her neighbours told her to drain it, and she did the opposite.
paragraph | The ditches were blocked with straw bales, then with stone, and after the second winter the moss came back by itself.
caption | Agnes Thwaite with her dog, Bracken | [Fell Pictures]
paragraph | Ms Thwaite says she would do it all again, though perhaps with better boots and a younger dog.
(related) | Related
(related) | Why the rivers ran brown in June
(related) | The last ditcher of Cold Beck`)
  expect(imported.facts).toMatchObject({
    published: '2031-02-04T06:00:00Z',
    updated: '2031-02-04T09:15:00Z',
  })
})

test('a wire agency: address line, wrapped lines, dateline, a copyright line that may be a credit', () => {
  const scrape = `https://wire.example/articles/storm-empties-the-coast-8812

Storm empties the coast a day early

By NILS OKAFOR
Published 10:15 AM EST, Mon March 3, 2031

SALT HARBOR (Meridian Wire) — The storm that forecasters had
promised for Wednesday came ashore on Monday night, and
found the coast already empty.

Story Continued Below

Every road inland was full by noon, the county said, and the
two bridges over the Sable were closed to all but buses from
three o’clock.

FILE - In this May 2, 2028, photo, waves break over the pier. (Meridian Photo/Jan Roe)

© 2031 Meridian Wire
`
  const imported = importPlainText(scrape, { file: 'storm.txt' })
  expect(
    outline(imported),
  ).toBe(`(address) | https://wire.example/articles/storm-empties-the-coast-8812
headline | Storm empties the coast a day early
(byline) | By NILS OKAFOR
(date line) | Published 10:15 AM EST, Mon March 3, 2031
paragraph | SALT HARBOR (Meridian Wire) — The storm that forecasters had promised for Wednesday came ashore on Monday night, and found the coast already empty.
(advertisement) | Story Continued Below
paragraph | Every road inland was full by noon, the county said, and the two bridges over the Sable were closed to all but buses from three o’clock.
caption | FILE - In this May 2, 2028, photo, waves break over the pier. (Meridian Photo/Jan Roe)
paragraph | © 2031 Meridian Wire`)
  expect(imported.facts).toMatchObject({
    origin_url: 'https://wire.example/articles/storm-empties-the-coast-8812',
    byline: ['Nils Okafor'],
    published: '2031-03-03T10:15:00-05:00',
  })
})

test('a radio station: the credit stands alone above “toggle caption”', () => {
  const scrape = `Tin roofs sing again in Port Ansel
The choir meets under the market roof on Thursdays.
Lena Mbeki/Delta Radio for NPR
hide caption
toggle caption
Lena Mbeki/Delta Radio for NPR

They began as four, in the year of the long drought, and now there are sixty of them.

Nobody conducts, and nobody has ever been asked to leave.`
  const imported = importPlainText(scrape, { file: 'choir.txt', url, date: '2031-06-01' })
  expect(outline(imported)).toBe(`headline | Tin roofs sing again in Port Ansel
caption | The choir meets under the market roof on Thursdays. | [Lena Mbeki/Delta Radio for NPR]
(image marker) | hide caption
(image marker) | toggle caption
(image marker) | Lena Mbeki/Delta Radio for NPR
paragraph | They began as four, in the year of the long drought, and now there are sixty of them.
paragraph | Nobody conducts, and nobody has ever been asked to leave.`)
})

test('a sentence that credits the source stays in the text, also among the bios', () => {
  const scrape = `A quiet vote in Ombra

The town voted on Sunday to keep its clock ten minutes fast, as it has been since the flood.

Rhea Stone is a columnist for The Dale, where this piece first appeared.

Rhea Stone covers small towns for The Dale.`
  const imported = importPlainText(scrape, { file: 'vote.txt', url })
  expect(imported.pieces.map(({ role }) => role)).toEqual([
    'headline',
    'paragraph',
    'paragraph',
    'bio',
  ])
})

test('the date: given, else on the page, else in the address, and it says so', () => {
  const text = 'A quiet vote\n\nThe town voted on Sunday to keep its clock ten minutes fast.'
  const dated = text.replace('\n', '\n\nPublished: 2 May 2031')
  const published = (input: string, more: object) => {
    const imported = importPlainText(input, { file: 'a.txt', url, ...more })
    return [imported.facts?.published, ...rules(imported).filter((rule) => /date/.test(rule))]
  }
  expect(published(text, { date: '2031-04' })).toEqual(['2031-04'])
  expect(published(dated, {})).toEqual(['2031-05-02'])
  expect(published(dated, { date: '2031-05-02T08:00:00Z' })).toEqual(['2031-05-02T08:00:00Z'])
  expect(published(dated, { date: '2031-05-09' })).toEqual([
    '2031-05-09',
    'warning import-date-differs',
  ])
  expect(published(text, {})).toEqual(['2031-05-07', 'note import-date-from-address'])
  expect(published(text, { url: 'https://a.example/x' })).toEqual([null, 'warning import-no-date'])
})

test.each([
  ['an empty file', ' \n', {}, 'import-empty'],
  ['no address', 'Headline\n\nSome words of text.', { url: null }, 'import-url'],
  ['an address of another kind', 'H\n\nText.', { url: 'javascript:alert(1)' }, 'import-url'],
  ['a broken address', 'H\n\nText.', { url: 'https://' }, 'import-url'],
  ['a date that is none', 'H\n\nSome words.', { date: '2031-02-30' }, 'import-date'],
  ['an outlet that climbs', 'H\n\nSome words.', { outlet: '../x' }, 'import-outlet'],
  ['a language that is none', 'H\n\nSome words.', { language: 'english!' }, 'import-language'],
  ['furniture only', 'Advertisement\n\nShare\n\nMenu', {}, 'import-no-text'],
])('%s is refused with a finding', (_, text, more, rule) => {
  const imported = importPlainText(text, { file: 'a.txt', url, ...more })
  expect(imported.article).toBeNull()
  expect(rules(imported)).toContain(`error ${rule}`)
})

test('the code depends on the address alone', () => {
  const code = (address: string, text: string, date: string) =>
    importPlainText(text, { file: 'a.txt', url: address, date }).facts?.code
  const first = code(url, 'One\n\nSome words of text.', '2031-01-01')
  expect(code(url.replace('www.', ''), 'Two\n\nOther words.', '2032-01-01')).toBe(first)
  expect(
    code(url.replace('lantern', 'tower'), 'One\n\nSome words of text.', '2031-01-01'),
  ).not.toBe(first)
})
