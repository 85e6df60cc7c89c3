import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { applySuggestion } from '../../src/discover/apply-suggestion.ts'

const link = { source: 'HP-1', kind: 'republication' } as const

const file = (...lines: string[]) => ['---', ...lines, '---', '', 'Text.', ''].join('\n')

test.each([
  [
    'no field',
    ['code: A # keep', "title: 'Ferry'  "],
    ['code: A # keep', "title: 'Ferry'  ", 'derived_from: "HP-1"'],
  ],
  ['empty front matter', [], ['derived_from: "HP-1"']],
  ['an empty field', ['derived_from:', 'code: A'], ['derived_from: "HP-1"', 'code: A']],
  [
    'an empty field with a comment',
    ['derived_from: # none yet', 'code: A'],
    ['derived_from: "HP-1" # none yet', 'code: A'],
  ],
  ['an empty text', ['derived_from: ""'], ['derived_from: "HP-1"']],
  ['null', ['derived_from: ~', 'code: A'], ['derived_from: "HP-1"', 'code: A']],
  [
    'a code',
    ['derived_from: MC-2 # sure', 'code: A'],
    ['derived_from: [MC-2, "HP-1"] # sure', 'code: A'],
  ],
  [
    'a quoted address',
    ["derived_from: 'https://a.example/b'"],
    ['derived_from: [\'https://a.example/b\', "HP-1"]'],
  ],
  [
    'a list in one line',
    ['derived_from: [ MC-2 , "X" ]'],
    ['derived_from: [ MC-2 , "X", "HP-1" ]'],
  ],
  ['an empty list', ['derived_from: []'], ['derived_from: ["HP-1"]']],
  ['a list with a comma at its end', ['derived_from: [MC-2,]'], ['derived_from: [MC-2, "HP-1"]']],
  [
    'a list over lines',
    ['derived_from:', '  - MC-2 # one', '  - code: X', '    kind: excerpt', '', 'code: A'],
    [
      'derived_from:',
      '  - MC-2 # one',
      '  - code: X',
      '    kind: excerpt',
      '  - "HP-1"',
      '',
      'code: A',
    ],
  ],
  [
    'a list without indent',
    ['derived_from:', '- MC-2', 'code: A'],
    ['derived_from:', '- MC-2', '- "HP-1"', 'code: A'],
  ],
  [
    'one source in one line',
    ['derived_from: { code: MC-2, kind: excerpt }'],
    ['derived_from: [{ code: MC-2, kind: excerpt }, "HP-1"]'],
  ],
  [
    'one source over lines',
    ['derived_from:', '  code: MC-2 # sure', '  note: by hand # me', '# next', 'code: A'],
    [
      'derived_from:',
      '  - code: MC-2 # sure',
      '    note: by hand # me',
      '  - "HP-1"',
      '# next',
      'code: A',
    ],
  ],
  [
    'a folded text',
    ['derived_from: >-', '  MC-2', 'code: A'],
    ['derived_from: ["MC-2", "HP-1"]', 'code: A'],
  ],
])('%s', (_, before, after) => {
  const applied = applySuggestion(file(...before), link)
  expect(applied).toBe(file(...after))
  expect(parse(applied.split('---')[1]!).derived_from).toContain('HP-1')
})

test.each([
  ['the source is named already', file('derived_from: HP-1')],
  ['it is in the list', file('derived_from: [MC-2, "HP-1"]')],
  ['it is named with its kind', file('derived_from:', '  - code: HP-1', '    kind: excerpt')],
  ['there is no front matter', 'Text.\n\n---\n\nMore.\n'],
  ['the front matter does not end', '---\ncode: A\n'],
  ['it cannot be read', file('code: [A')],
  ['it is a list', file('- code: A')],
  ['the file is empty', ''],
])('unchanged where %s', (_, text) => {
  expect(applySuggestion(text, link)).toBe(text)
})

test('unchanged where the direction is undetermined', () => {
  const text = file('code: A')
  expect(applySuggestion(text, { ...link, source: null })).toBe(text)
})

test('an excerpt says so', () => {
  expect(applySuggestion(file('code: A'), { source: 'HP-1', kind: 'excerpt' })).toBe(
    file('code: A', 'derived_from: { code: "HP-1", kind: excerpt }'),
  )
})

test('a code that is hard to write is written so that it is read back', () => {
  const source = 'a"b\\c: #1, [x]'
  const applied = applySuggestion(file('code: A'), { source, kind: 'republication' })
  expect(parse(applied.split('---')[1]!).derived_from).toBe(source)
})

test('byte-order mark, Windows line ends, spaces after the fence and a closing … stay', () => {
  const before = '\uFEFF\r\n--- \r\ncode: A\r\ntitle: x\r\n...\t\r\n\r\nText\r\n---\r\n'
  const after =
    '\uFEFF\r\n--- \r\ncode: A\r\ntitle: x\r\nderived_from: "HP-1"\r\n...\t\r\n\r\nText\r\n---\r\n'
  expect(applySuggestion(before, link)).toBe(after)
  const list = '---\r\nderived_from:\r\n  - MC-2\r\n---\r\n'
  expect(applySuggestion(list, link)).toBe(
    '---\r\nderived_from:\r\n  - MC-2\r\n  - "HP-1"\r\n---\r\n',
  )
})

test('nothing but the field changes, and a second time nothing at all', () => {
  const line = fc.constantFrom(
    'title: "x"',
    'tags: [a, b] # c',
    'description: >-',
    '  folded',
    '',
    '# note',
    'date: 2024-01-02 ',
    'rights:',
    '  display: full',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      const text = ['---', ...lines, '---', 'Body', ''].join(end)
      const applied = applySuggestion(text, link)
      const without = applied.split(end).filter((one) => !one.startsWith('derived_from:'))
      expect(without.join(end)).toBe(text)
      expect(applySuggestion(applied, link)).toBe(applied)
    }),
  )
})
