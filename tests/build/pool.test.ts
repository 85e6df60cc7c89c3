import { afterAll, describe, expect, it } from 'vitest'
import { openPool, runAll } from '../../src/build/pool.ts'

const options = {
  script: new URL('./trial-worker.ts', import.meta.url),
  workers: 2,
  batch: 4,
  deadline: 5000,
}

const pools = [openPool(options), openPool({ ...options, deadline: 1500 })] as const
afterAll(() => {
  for (const pool of pools) pool.close()
})

describe('openPool', () => {
  it('gives results in the order of the tasks', async () => {
    const tasks = Array.from({ length: 11 }, (_, i) => i)
    expect(await runAll(pools[0], tasks)).toEqual(tasks.map((n) => n * 2))
  })

  it('fails only the task that kills its process, and the one that never ends', async () => {
    const tasks = [1, 2, 'die', 3, 4, 5, 'hang', 6, 7, 8]
    expect(await runAll(pools[1], tasks)).toEqual([
      2,
      4,
      { failed: 'crash' },
      6,
      8,
      10,
      { failed: 'deadline' },
      12,
      14,
      16,
    ])
  })

  it('starts no process for no task', async () => {
    expect(await runAll(pools[0], [])).toEqual([])
  })
})
