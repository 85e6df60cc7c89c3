// Work divided between processes gives the site of one build.
import { cpSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeCorpus } from '../../bench/corpus.ts'
import { runCli } from '../support/run-cli.ts'
import { digestSite } from './compare-sites.ts'

const folder = mkdtempSync(join(tmpdir(), 'stemma-shard-'))
const path = (name: string) => join(folder, name)
const shards = [1, 2, 3].map((number) => path(`shard-${number}`))
afterAll(() => rmSync(folder, { recursive: true }))

const inPlace = ['--content', path('content')]
const build = (name: string) => [
  ...inPlace,
  '--output',
  path(name),
  '--cache',
  path(`${name}-cache`),
]

async function merge(name: string, from: readonly string[]) {
  const { code, out, err } = await runCli(['merge', ...build(name), '--from', ...from])
  return {
    code,
    err: err.replace(/\u001b/g, ''),
    out,
    digest: code === 0 ? digestSite(path(name)) : null,
  }
}

beforeAll(async () => {
  writeCorpus(path('content'), { articles: 30, seed: 7 })
  const work = (share: string, cache: string, ...more: string[]) =>
    runCli(['build', ...inPlace, '--shard', share, '--cache', cache, ...more], {
      TZ: cache.endsWith('2') ? 'Pacific/Apia' : 'UTC',
    })
  const rounds = [
    ...(await Promise.all(
      shards.map((cache, i) => work(`${i + 1}/3`, `${cache}-texts`, '--texts')),
    )),
    ...(await Promise.all(
      shards.map((cache, i) =>
        work(`${i + 1}/3`, cache, '--from', ...shards.map((one) => `${one}-texts`)),
      ),
    )),
    await runCli(['build', ...build('whole')]),
  ]
  expect(rounds.map(({ code, err }) => [code, err])).toEqual(
    rounds.map(() => [0, expect.anything()]),
  )
}, 300_000)

describe('merge', { timeout: 300_000 }, () => {
  it('gives the very site of one build, whatever the order of the shards', async () => {
    const whole = digestSite(path('whole'))
    const { digest, out } = await merge('merged', [...shards].reverse())
    expect(digest).toEqual(whole)
    expect(out).toContain('3 of 3 shards could be used')
  })

  it('works out itself what a missing or damaged shard lacks', async () => {
    const damaged = path('damaged')
    cpSync(shards[1]!, damaged, { recursive: true })
    for (const name of readdirSync(damaged).filter((one) => one.endsWith('.pack')))
      truncateSync(join(damaged, name), 1000)
    const { digest } = await merge('mended', [shards[0]!, damaged])
    expect(digest).toEqual(digestSite(path('whole')))
  })
})

it.each(['0/4', '5/4', 'a/b', '2'])('refuses --shard %s', async (share) => {
  const { code, err } = await runCli(['build', ...inPlace, '--shard', share])
  expect([code, err]).toEqual([1, expect.stringContaining('2/4 is the second of four')])
})

it('refuses a shard that is not there', async () => {
  const { code, err } = await runCli(['merge', ...inPlace, '--from', path('nowhere')])
  expect([code, err]).toEqual([1, expect.stringContaining('There is no folder')])
})
