import { expect, test } from 'vitest'
import { isBio } from '../../../src/importers/plain-text/recognise-bio.ts'
import { recogniseByline } from '../../../src/importers/plain-text/recognise-byline.ts'
import { recogniseCaption } from '../../../src/importers/plain-text/recognise-caption.ts'
import { recogniseDateLine } from '../../../src/importers/plain-text/recognise-date-line.ts'
import { recogniseFurniture } from '../../../src/importers/plain-text/recognise-furniture.ts'

test.each([
  ['Nov. 13, 2023Updated 2:42 p.m. ET', '2023-11-13', '2023-11-13T14:42:00-05:00'],
  ['Published July 4, 2023, 12:05 a.m. ET', '2023-07-04T00:05:00-04:00', null],
  ['PUBLISHED : 16 Nov 2024 at 18:56', '2024-11-16', null],
  ['Published 10:15 AM EST, Mon November 13, 2023', '2023-11-13T10:15:00-05:00', null],
  ['Mon 13 Nov 2023 06.00 GMT', '2023-11-13T06:00:00Z', null],
  ['13.11.2023, 17:30 CET', '2023-11-13T17:30:00+01:00', null],
  ['2023-11-13 18:13 -0700', '2023-11-13T18:13:00-07:00', null],
  ['March 10, 2024, 3:00 a.m. ET', '2024-03-10T03:00:00-04:00', null],
  ['13 Nov 2023 18:00 IST', '2023-11-13', null],
  ['Updated 3 hours ago', null, null],
])('date line %s', (text, published, updated) => {
  expect(recogniseDateLine(text)).toEqual({ published, updated })
})

test.each(['On Nov. 13, 2023, the council met', '31.02.2023', 'Updated', 'It was 2023', 'on'])(
  'no date line: %s',
  (text) => {
    expect(recogniseDateLine(text)).toBeNull()
  },
)

test.each([
  ['By Ilse Varga and Tom de Witt', ['Ilse Varga', 'Tom de Witt']],
  ['By Ana M. Quell, Staff Writer', ['Ana M. Quell']],
  ['BY ILLIA NOVAK', ['Illia Novak']],
  ['By Lin Wei in Taipei and Jo Roe in London', ['Lin Wei', 'Jo Roe']],
  ['By Jo Roe | The Dale Courier', ['Jo Roe']],
  ['By Reuters', ['Reuters']],
  ['By 李娜', ['李娜']],
])('byline %s', (text, names) => {
  expect(recogniseByline(text)).toEqual(names)
})

test.each([
  'By the time the ferry came, nobody was left.',
  'By Friday the water had gone.',
  'By and large',
  'Bylaws Passed',
])('no byline: %s', (text) => {
  expect(recogniseByline(text)).toBeNull()
})

test.each([
  ['A quay.Credit…Jo Roe for The Dale', 'A quay.', 'Jo Roe for The Dale'],
  ['A quay in MayCredit...Jo Roe', 'A quay in May', 'Jo Roe'],
  ['A quay. Photo credit: Jo Roe', 'A quay.', 'Jo Roe'],
  ['A quay. (Photo: Jo Roe/Wire)', 'A quay.', 'Jo Roe/Wire'],
  ['A quay. (AP Photo/Jo Roe)', 'A quay.', 'AP Photo/Jo Roe'],
  ['A quay. Photograph: Jo Roe/Wire', 'A quay.', 'Jo Roe/Wire'],
  ['Image source, Wire', '', 'Wire'],
  ['FILE - In this May 2 photo, a quay.', 'FILE - In this May 2 photo, a quay.', ''],
])('caption %s', (text, words, credit) => {
  expect(recogniseCaption(text)).toEqual({ text: words, credit })
})

test.each([
  'The bank extended credit: the farmers took it.',
  'She took a photo of the quay.',
  'He gave credit where it was due (and more).',
  'Credit: it is what keeps a farm alive. The bank knew it well and lent to all.',
])('no caption: %s', (text) => {
  expect(recogniseCaption(text)).toBeNull()
})

test.each([
  ['SKIP ADVERTISEMENT', 'advertisement'],
  ['Share full article', 'share'],
  ['ShareFacebookTwitterEmailCopy link', 'share'],
  ['142 Comments', 'share'],
  ['Listen · 4:36 min', 'navigation'],
  ['Read more: The clock that ran fast', 'related'],
  ['© 2031 The Dale CourierContact UsPrivacy PolicyHelp', 'footer'],
])('furniture %s', (text, sort) => {
  expect(recogniseFurniture(text)).toBe(sort)
})

test.each([
  'The advertisement ran for a week.',
  'Share prices fell on Monday.',
  'Print is not dead, said the editor.',
  '© 2031 Meridian Wire',
  'This article was originally published in The Dale.',
  'Help came from the harbor, and no privacy law or cookie could stop it. Contact us, they said.',
])('no furniture: %s', (text) => {
  expect(recogniseFurniture(text)).toBeNull()
})

test.each([
  ['Jo Roe covers the sea.', true],
  ['Jo Roe is the harbor bureau chief for The Dale.', true],
  ['Follow Jo Roe on Twitter.', true],
  ['Ana Quell has lived on the island since 2001.', true],
  ['Mr. Lund has lived on the island since 2001.', false],
  ['Jo Roe is a columnist for The Dale, where this piece first appeared.', false],
  ['Al Poe contributed reporting.', false],
])('bio %s: %s', (text, expected) => {
  expect(isBio(text, ['Ana Quell'])).toBe(expected)
})
