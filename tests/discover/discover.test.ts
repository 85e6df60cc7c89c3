import fc from 'fast-check'
import { expect, test } from 'vitest'
import { discover } from '../../src/discover/discover.ts'
import type { Discovery } from '../../src/discover/discovery.ts'
import { jsonAt } from '../../src/discover/found-table.ts'
import { grownListAt } from '../../src/discover/grown-lists.ts'
import { packDiscovery, unpackDiscovery } from '../../src/discover/pack-discovery.ts'
import { listTexts, textAt } from '../../src/discover/text-column.ts'
import type { Article } from '../../src/model/article.ts'
import { anArticle, anOutlet } from './an-article.ts'
import { brief, followUp, friday, lightEdit, monday, report, stranger } from './texts.ts'

const names = ['harbour-post', 'oldersum-herald', 'millhaven-courier', 'kestrel-radio']
const outlets = names.map((id) => anOutlet(id))
const footer = 'Read us on the ferry too: ask the purser for today’s paper, and mind the wet deck.'
const texts = [report, lightEdit, brief, followUp, monday, friday, stranger]

/** What is in the file: equal content, equal fingerprint. */
type Content = { text: number; outlet: number; day: number; footer: boolean; credit: boolean }

const content = fc.record<Content>({
  text: fc.nat(texts.length - 1),
  outlet: fc.nat(names.length - 1),
  day: fc.integer({ min: 1, max: 28 }),
  footer: fc.boolean(),
  credit: fc.boolean(),
})

const toArticle = (code: number, given: Content): Article =>
  anArticle({
    code: `c${code}`,
    outlet: names[given.outlet]!,
    dated: `2024-10-${String(given.day).padStart(2, '0')}`,
    text: [...texts[given.text]!, ...(given.footer ? [footer] : [])],
    credits: given.credit ? [{ name: 'Harbour Post' }] : [],
    sha256: { file: JSON.stringify(given), text: '' },
  })

/** All that anybody sees of a discovery, byte for byte. */
const seen = ({ table, furniture, found, flows, islands }: Discovery) => {
  const codes = listTexts(table.codes)
  return {
    codes,
    grams: codes.map((_, row) => [...grownListAt(table.grams, row)]),
    furniture: [...furniture].map(([id, hashes]) => [id, [...hashes].sort()]).sort(),
    flows: [...flows].sort(([x], [y]) => (x < y ? -1 : 1)),
    islands: [...islands],
    found: Array.from(found.anchors, (anchor, i) => [
      anchor,
      textAt(found.orders, i),
      found.mayBeClear[i],
      jsonAt(found, i),
    ]),
  }
}

/** What a run leaves on disk, in three files. */
type Files = { bytes: Uint8Array; grams: Uint32Array; json: Uint8Array }

const store = (discovery: Discovery): Files => {
  const { grams } = discovery.table
  const { json } = discovery.found
  return {
    bytes: Buffer.concat(packDiscovery(discovery, 'v1', 'a note')),
    grams: Uint32Array.of(...grams.base(), ...grams.fresh),
    json: Uint8Array.of(...json.base(), ...json.fresh),
  }
}

const unpack = ({ bytes, grams, json }: Files, version = 'v1') =>
  unpackDiscovery(bytes, version, (note) =>
    note === 'a note' ? { grams, json: { bytes: () => json, length: json.length } } : null,
  )

/** As the next run finds it on disk. */
const stored = (discovery: Discovery): Discovery => unpack(store(discovery))!

test('after any articles came, changed and went, all is as if made from nothing', () => {
  const change = fc.array(fc.tuple(fc.nat(11), fc.option(content)), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(change, { minLength: 2, maxLength: 6 }), (rounds) => {
      const held = new Map<number, Content>()
      let last: Discovery | null = null
      for (const changes of rounds) {
        for (const [code, given] of changes) {
          if (given === null) held.delete(code)
          else held.set(code, given)
        }
        const articles = [...held].map(([code, given]) => toArticle(code, given))
        last = stored(discover(articles, outlets, { last }))
        expect(seen(last)).toEqual(seen(discover(articles.reverse(), outlets)))
      }
    }),
    { numRuns: 60 },
  )
})

const wire = Array.from({ length: 70 }, (_, i) =>
  toArticle(i, {
    text: i % 2,
    outlet: i % 4,
    day: 1 + (i % 28),
    footer: false,
    credit: i % 3 === 0,
  }),
)

test.each([
  ['one more of a text that is in 64 articles', 64, 65],
  ['one less', 65, 64],
  ['one more of many', 69, 70],
  ['many at once', 40, 70],
])('a wire story: %s', (_, before, after) => {
  const last = stored(discover(wire.slice(0, before), outlets))
  const next = discover(wire.slice(0, after), outlets, { last })
  expect(seen(next)).toEqual(seen(discover(wire.slice(0, after), outlets)))
})

test('an outlet that is called otherwise is asked for anew', () => {
  const articles = wire.slice(0, 12)
  const last = discover(articles, outlets)
  const renamed = outlets.map((one) =>
    one.id === 'harbour-post' ? { ...one, name: 'The Pier Post', domains: [], id: one.id } : one,
  )
  const next = discover(articles, renamed, { last })
  expect(seen(next)).toEqual(seen(discover(articles, renamed)))
  expect(seen(next).found).not.toEqual(seen(last).found)
})

test('where nothing changed, nothing is made', () => {
  const last = stored(discover(wire, outlets))
  expect(discover([...wire].reverse(), outlets, { last })).toBe(last)
})

test('a file that is damaged, or of other code, is as none', () => {
  const files = store(discover(wire.slice(0, 5), outlets))
  const { bytes } = files
  expect(unpack(files)).not.toBeNull()
  expect(unpack(files, 'v2')).toBeNull()
  expect(unpack({ ...files, bytes: bytes.subarray(0, 5) })).toBeNull()
  expect(unpackDiscovery(bytes, 'v1', () => null)).toBeNull()
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const damaged = Buffer.from(bytes)
      damaged[at] = damaged[at]! ^ by
      expect(unpack({ ...files, bytes: damaged })).toBeNull()
    }),
    { numRuns: 60 },
  )
})
