import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { lightEdit, report } from '../discover/texts.ts'
import { runCli } from '../support/run-cli.ts'

const scratch = mkdtempSync(join(tmpdir(), 'stemma-suggest-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))
const content = join(scratch, 'content')
const place = (name: string) => join(content, 'articles', name)
const suggest = (...more: string[]) => runCli(['suggest', '--content', content, ...more])

/** Odd on purpose: a comment, Windows line ends, quotes that nobody needs, a space at a line's end. */
const herald = `---\r
code: 'herald-1' # as in our old system\r
origin_url: https://herald.example/willows \r
title: "Trees along the Anse"\r
date: 2024-10-04\r
---\r
\r
${lightEdit.join('\r\n\r\n')}\r
`

const post = (more = '') => `---
code: post-1
origin_url: https://post.example/willows
title: Willows for the Anse
date: 2024-10-02
${more}---

${report.join('\n\n')}
`

beforeEach(() => {
  rmSync(content, { recursive: true, force: true })
  mkdirSync(join(content, 'articles'), { recursive: true })
  writeFileSync(place('post.md'), post())
  writeFileSync(place('herald.md'), herald)
})

it('lists the pair with its figures, source and evidence, as JSON too', async () => {
  const { out } = await suggest('--json')
  const { suggestions, written } = JSON.parse(out)
  expect(written).toEqual([])
  expect(suggestions).toMatchObject([
    {
      shape: 'pair',
      source: 'post-1',
      links: [
        {
          article: 'herald-1',
          source: 'post-1',
          kind: 'republication',
          relation: {
            relation: 'variant',
            containment: { a: 0.96, b: 0.96 },
            longestRun: 78,
            openingWords: 39,
          },
          direction: {
            grade: 'computed',
            evidence: [{ grade: 'computed', fact: expect.stringContaining('2024-10-02') }],
          },
        },
      ],
    },
  ])
})

it('writes an accepted link, and not another byte', async () => {
  const { out } = await suggest('--apply', 'herald-1')
  expect(out).toContain('1 written.')
  expect(readFileSync(place('herald.md'), 'utf8')).toBe(
    herald.replace('date: 2024-10-04\r\n', 'date: 2024-10-04\r\nderived_from: "post-1"\r\n'),
  )
  expect(readFileSync(place('post.md'), 'utf8')).toBe(post())
  expect((await suggest()).out).toContain('No articles were found')
})

it('remembers a refusal on either side', async () => {
  writeFileSync(place('post.md'), post('not_derived_from: https://www.herald.example/willows/\n'))
  expect((await suggest()).out).toContain('No articles were found')
})
