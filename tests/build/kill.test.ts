// Killed at any moment, a build leaves the old whole site or the new one, and the next one recovers.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { generateCorpus } from '../../bench/corpus.ts'
import { createRandom } from '../../bench/labelled/random.ts'
import { recoverSite } from '../../src/build/publish-site.ts'
import { writeFiles } from '../hostile/write-files.ts'
import { digestSite } from './compare-sites.ts'
import { openBuilder } from './open-builder.ts'

const scratch = mkdtempSync(join(tmpdir(), 'stemma-kill-'))
const path = (name: string) => join(scratch, name)
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** What lies beside a site and should not, once a build has recovered. */
const leftovers = (stem: string) => readdirSync(scratch).filter((name) => name.startsWith(stem))

/** Files that two sites do not have alike. */
function differing(a: Record<string, string>, b: Record<string, string>): string[] {
  return Object.keys({ ...a, ...b }).filter((file) => a[file] !== b[file])
}

describe('publishing', () => {
  const pages = (word: string) => ({
    'build.json': '{\n  "generator": "stemma"\n}\n',
    ...Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}/index.html`, word])),
  })

  it.each([0, 1, 2, 3])('killed at step %i leaves a whole site', async (step) => {
    writeFiles(path('old'), pages('old'))
    writeFiles(path('new'), pages('new'))
    cpSync(path('old'), path('public'), { recursive: true })
    const child = fork(new URL('./dying-publisher.ts', import.meta.url), {
      execArgv: ['--import', import.meta.resolve('tsx')],
      env: { ...process.env, NEXT: path('new'), OUTPUT: path('public'), STEP: String(step) },
    })
    const [, signal] = await once(child, 'exit')
    expect(signal).toBe(step < 3 ? 'SIGKILL' : null)
    await recoverSite(path('public'))
    const isNew = step >= 2
    expect(digestSite(path('public'))).toEqual(digestSite(path(isNew ? 'new' : 'old')))
    expect(leftovers('public')).toEqual(['public'])
    rmSync(path('public'), { recursive: true })
  })
})

it('a build killed at a random moment leaves the old site or the new', async () => {
  const corpus = [...generateCorpus({ articles: 16, seed: 9 })]
  const texts = Object.fromEntries(corpus.map(({ path, text }) => [path, text]))
  const fewer = Object.fromEntries(corpus.slice(0, -4).map(({ path, text }) => [path, text]))
  const other = { ...fewer, 'archive.yaml': 'title: Other title\nlanguage: en\n' }
  writeFiles(path('one'), texts)
  writeFiles(path('two'), other)

  const output = path('site')
  let builder = await openBuilder()
  const began = performance.now()
  await builder.build({ content: path('one'), output })
  const duration = performance.now() - began
  const one = digestSite(output)
  await builder.build({ content: path('two'), output })
  const two = digestSite(output)
  expect(one).not.toEqual(two)
  builder.close()

  const random = createRandom(20_240_501)
  let next = openBuilder()
  for (let kill = 0; kill < 12; kill++) {
    builder = await next
    next = openBuilder()
    const died = once(builder.child, 'exit')
    const content = path(kill % 2 === 0 ? 'one' : 'two')
    const killed = builder.build({ content, output }).catch(() => null)
    await new Promise((wait) => setTimeout(wait, duration * random.next() * 1.1))
    builder.close()
    await died
    await killed
    const state = existsSync(output) ? digestSite(output) : {}
    const [nearest] = [one, two]
      .map((site) => differing(state, site))
      .sort((a, b) => a.length - b.length)
    expect(nearest).toEqual([])
  }
  builder = await next
  await builder.build({ content: path('one'), output })
  builder.close()
  expect(digestSite(output)).toEqual(one)
  expect(leftovers('site')).toEqual(['site', 'site.records'])
}, 300_000)
