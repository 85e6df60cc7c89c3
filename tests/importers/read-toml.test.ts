import { expect, test } from 'vitest'
import { readToml } from '../../src/importers/front-matter/read-toml.ts'

test.each([
  ['a = "x"\nb = \'c:\\d\'', { a: 'x', b: 'c:\\d' }],
  ['a = """\none\ntwo \\\n  three"""', { a: 'one\ntwo three' }],
  ["a = '''x'y'''", { a: "x'y" }],
  ['a = "\\u00e9\\t\\U0001F514"', { a: 'é\t🔔' }],
  ['a = [1, -2.5, 1e3, inf] # end', { a: ['1', '-2.5', '1e3', 'inf'] }],
  [
    'a = true\nb = 1979-05-27 07:32:00Z\nc = 07:32:00',
    { a: true, b: '1979-05-27 07:32:00Z', c: '07:32:00' },
  ],
  ['a = { b = 1, "c d" = [ {e = 2} ] }', { a: { b: '1', 'c d': [{ e: '2' }] } }],
  [
    '[a.b]\nc = 1\n[[d]]\ne = 1\n[[d]]\ne = 2\n[d.f]\ng = 3',
    { a: { b: { c: '1' } }, d: [{ e: '1' }, { e: '2', f: { g: '3' } }] },
  ],
  ['', {}],
])('%s', (text, fields) => {
  const read = readToml(text)
  expect('fields' in read ? JSON.parse(JSON.stringify(read.fields)) : read).toEqual(fields)
})

test.each([
  ['a = 1\na = 2', 2],
  ['a', 1],
  ['a = 1 b = 2', 1],
  ['\na = "x', 2],
  ['a = """x', 1],
  ['[a\nb = 1', 1],
  ['a = 1\n[a]\nb = 2', 2],
  [`a = ${'['.repeat(5000)}`, 1],
  [`a = ${'{b='.repeat(5000)}`, 1],
])('%s is no TOML', (text, line) => {
  expect(readToml(text)).toEqual({ line })
})

test('a name of the language itself is a name like others', () => {
  const read = readToml('__proto__ = "x"\n[constructor]\na = 1')
  expect('fields' in read && Object.keys(read.fields)).toEqual(['__proto__', 'constructor'])
})
