// The patterns are spelled so that they compile fast. Here is the plain way to write them: no matter of
// case by the engine's own means, dates in full. Both give the same names for any sentence.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attributionForms } from '../../src/markdown/attribution/attribution-forms.ts'
import { foldCase } from '../../src/markdown/attribution/fold-case.ts'
import { type Form, parts, spell } from '../../src/markdown/attribution/form.ts'

const date = parts.date!
const version = parts.version!.replace(/ \(\?:this\|the\).*$/, '')
const thing = /^\(\?:(.*)\)s\?$/.exec(parts.thing!)![1]!
const plainParts = {
  ...parts,
  this: `(?:(?:${version} )?(?:this|the (?:above|following|foregoing)) (?:[\\p{L}\\d'’.-]{1,20} ){0,3}?(?:${thing})|${version} this|this)`,
  end: `(?=$|[;()\\[\\]]| [—–-] |, [\\p{L}\\s]{2,30},? (?:on|in) ${date}\\b|,? (?:on|in|from|dated) ${date}\\b| (?:by|and|under|with|as|where|which|who|that|this|before|after|via|here|online|website)\\b|, (?:an?|by|under|on|in (?:partnership|collaboration)|and|where|which|whose|part|with|as|llc|inc|ltd|used|all|\\d))`,
}
const plain = new Map(
  attributionForms.map((form) => [
    form,
    new RegExp(spell(`^<lead>${form.pattern.spelling}`, plainParts), 'diu'),
  ]),
)

/** How far a sentence is matched, and where the name stands. */
const places = (match: RegExpExecArray | null) =>
  match && [match[0].length, match.indices?.groups?.name ?? null]
const plainly = (form: Form, sentence: string) => places(plain.get(form)!.exec(sentence))
const quickly = (form: Form, sentence: string) => {
  const small = foldCase(sentence)
  return form.hint && !form.hint.exec(small) ? null : places(form.pattern.exec(small))
}

/** Words of all examples, and what else decides: dates, marks, white space, letters that fold oddly. */
const words = [
  ...new Set(
    attributionForms.flatMap(({ ok, notOk }) =>
      [...ok.map(([sentence]) => sentence), ...notOk].flatMap((text) => text.split(/\s+/)),
    ),
  ),
]
const dates = ['May', '3', '3rd', 'Monday,', 'Sept.', '2021', '2021-05-03', '5/3/21', '12', 'Dec.']
const hinges = ['in', 'on', 'dated', 'from', 'of', 'this', 'The', 'above', 'version', 'by', 'and']
const published = ['first published', 'ran originally', 'A version of', 'the Paper']
const odd = ['ſ', 'K', 'İ', 'ı', 'ᲀ', 'ẞ', 'ͅ', '𐐀', '𝒜', 'Å', 'ǅ', 'é']
const gaps = [' ', ' ', ' ', ' ', '  ', '\n', '\u00a0', ', ', '. ', ' — ', '; ', '     ', '']
const gap = fc.constantFrom(...gaps)
const hinge = fc.constantFrom(...hinges)
const word = fc.oneof(
  { arbitrary: fc.constantFrom(...words), weight: 3 },
  { arbitrary: hinge, weight: 2 },
  { arbitrary: fc.constantFrom(...dates, ...published), weight: 2 },
  { arbitrary: fc.constantFrom(...odd), weight: 1 },
  {
    arbitrary: fc.tuple(hinge, gap, fc.constantFrom(...dates)).map((parts) => parts.join('')),
    weight: 6,
  },
)
const pieces = fc.array(fc.tuple(gap, word), { maxLength: 6 })
const joined = (parts: [string, string][]) => parts.map(([gap, text]) => gap + text).join('')
const turned = (text: string, turn: number) =>
  turn === 0
    ? text
    : turn === 1
      ? text.toUpperCase()
      : text.replaceAll('s', 'ſ').replaceAll('k', 'K')

describe.each(attributionForms.map((form, i) => [`${i} ${form.id}`, form] as const))(
  '%s',
  (_, form) => {
    test('finds what the plain pattern finds', () => {
      const examples = [...form.ok.map(([sentence]) => sentence), ...form.notOk]
      // An example, cut and with other words in, before, and after it.
      const sentence = fc
        .tuple(fc.constantFrom(...examples), fc.nat(160), pieces, pieces, fc.nat(2))
        .map(([text, at, middle, after, turn]) =>
          turned(text.slice(0, at) + joined(middle) + text.slice(at) + joined(after), turn),
        )
      fc.assert(
        fc.property(sentence, (text) => {
          expect(quickly(form, text)).toEqual(plainly(form, text))
        }),
        { numRuns: 500 },
      )
    })
  },
)

test('a hint holds wherever its form does', () => {
  const hinted = attributionForms.filter(({ hint }) => hint)
  const missed = hinted.flatMap((form) =>
    form.ok.filter(([sentence]) => !form.hint!.exec(foldCase(sentence))),
  )
  expect(hinted.length).toBeGreaterThan(3)
  expect(missed).toEqual([])
})

test('every letter is folded to the letter of a pattern that it matches, and keeps its length', () => {
  const spelled = attributionForms.map(({ pattern }) => spell(pattern.spelling, parts)).join('')
  const letters = new Set(spelled.match(/\p{L}/gu))
  const any = new RegExp(`^[${[...letters].join('')}]$`, 'iu')
  const wrong: string[] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code < 0xe000) continue
    const letter = String.fromCodePoint(code)
    const small = foldCase(letter)
    const isSame =
      small.length === letter.length &&
      /^\p{L}$/iu.test(letter) === /^\p{L}$/u.test(small) &&
      /^\s$/.test(letter) === /^\s$/.test(small)
    const isFound = any.test(letter)
      ? letters.has(small) && new RegExp(`^${small}$`, 'iu').test(letter)
      : !letters.has(small)
    if (!isSame || !isFound) wrong.push(`${code.toString(16)} ${letter}`)
  }
  expect(wrong).toEqual([])
})
