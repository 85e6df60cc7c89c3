import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, it } from 'vitest'
import { runCli } from '../support/run-cli.ts'

const scratch = mkdtempSync(join(tmpdir(), 'stemma-passim-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))
const at = (name: string) => join(scratch, name)

it('exports the demo archive, and judges what comes back in Spark’s parts', async () => {
  const exported = await runCli(['suggest', '--export-passim', at('in.json')])
  expect(exported.code).toBe(0)
  expect(exported.out).toMatch(/in\.json: \d+ articles\. Then:\n {4}passim /)
  const records = readFileSync(at('in.json'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  for (const record of records) {
    expect(record).toMatchObject({
      id: expect.any(String),
      series: expect.any(String),
      text: expect.any(String),
    })
  }

  // As if passim had found every article in one cluster, in two parts, one of them compressed.
  const passages = records.map(({ id, text }) =>
    JSON.stringify({
      id,
      cluster: 8589934592,
      size: records.length,
      begin: 0,
      end: text.length,
      uid: 1,
      src: [],
      pboiler: 0,
    }),
  )
  mkdirSync(at('out.json'))
  writeFileSync(at('out.json/_SUCCESS'), '')
  writeFileSync(at('out.json/part-00000-a.json'), `${passages.slice(0, 20).join('\n')}\n{"id":\n`)
  writeFileSync(at('out.json/part-00001-a.json.gz'), gzipSync(`${passages.slice(20).join('\n')}\n`))
  const own = JSON.parse((await runCli(['suggest', '--json'])).out)
  expect(own.suggestions.length).toBeGreaterThan(0)
  const imported = await runCli(['suggest', '--json', '--import-passim', at('out.json')])
  expect(imported.code).toBe(0)
  expect(JSON.parse(imported.out).suggestions).toEqual(own.suggestions)
  expect(imported.err).toContain('part-00000-a.json:21:1')
  expect(imported.err).toContain('passim-line')
})

it.each([
  ['nothing there', () => at('none')],
  [
    'a folder without parts',
    () => {
      mkdirSync(at('empty'))
      return at('empty')
    },
  ],
  [
    'a file that is no gzip',
    () => {
      mkdirSync(at('bad'))
      writeFileSync(at('bad/part-0.json.gz'), 'not compressed')
      return at('bad')
    },
  ],
])('says what it expected where there is %s', async (_, path) => {
  const { code, err } = await runCli(['suggest', '--import-passim', path()])
  expect(code).toBe(1)
  expect(err).toMatch(
    /^Unexpected answer to .*, expected passim’s out\.json: the folder, or one file of it\.$/m,
  )
  expect(err).not.toMatch(/\n {4}at /)
})
