import { expect, test } from 'vitest'
import { generateCorpus } from '../../bench/corpus.ts'
import { formatRows } from '../../bench/format-rows.ts'
import { median } from '../../bench/row.ts'

const files = [...generateCorpus({ articles: 40, seed: 7 })]
const articles = files.filter(({ path }) => path.startsWith('articles/'))

test('as many articles as asked for, each with a path of its own', () => {
  expect(articles).toHaveLength(40)
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length)
})

test('the same seed gives the same files, another seed others', () => {
  expect([...generateCorpus({ articles: 40, seed: 7 })]).toEqual(files)
  const others = [...generateCorpus({ articles: 40, seed: 8 })]
  expect(others.find(({ path }) => path === articles[0]!.path)?.text).not.toBe(articles[0]!.text)
})

test('articles have about 6 KB', () => {
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  expect(bytes / articles.length).toBeGreaterThan(5500)
  expect(bytes / articles.length).toBeLessThan(7000)
})

test('a variant declares or credits an original that is in the corpus', () => {
  const addresses = new Set(articles.map(({ text }) => /origin_url: "(.*)"/.exec(text)?.[1]))
  const credited = articles.flatMap(
    ({ text }) => /originally appeared in \[.*\]\((.*)\)/.exec(text)?.[1] ?? [],
  )
  const declared = articles.flatMap(
    ({ text }) => /derived_from:\n {2}url: "(.*)"/.exec(text)?.[1] ?? [],
  )
  expect(credited.length).toBeGreaterThan(0)
  expect(declared.length).toBeGreaterThan(0)
  for (const address of [...credited, ...declared]) expect(addresses).toContain(address)
})

test('figures come out as a table', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
  expect(
    formatRows([
      { figure: 'build', value: 12.345, unit: 's', note: '40 articles' },
      { figure: 'ratio', value: 1234.5, unit: '×' },
    ]),
  ).toBe('  build  12.3 s  40 articles\n  ratio  1235 ×')
})
