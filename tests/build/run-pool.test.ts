import { describe, expect, it } from 'vitest'
import { runPool } from '../../src/build/run-pool.ts'

const options = {
  script: new URL('./trial-worker.ts', import.meta.url),
  workers: 2,
  batch: 4,
  deadline: 5000,
}

describe('runPool', () => {
  it('gives results in the order of the tasks', async () => {
    const tasks = Array.from({ length: 11 }, (_, i) => i)
    expect(await runPool(tasks, options)).toEqual(tasks.map((n) => n * 2))
  })

  it('fails only the task that kills its process, and the one that never ends', async () => {
    const tasks = [1, 2, 'die', 3, 4, 5, 'hang', 6, 7, 8]
    expect(await runPool(tasks, { ...options, deadline: 1500 })).toEqual([
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
    expect(await runPool([], options)).toEqual([])
  })
})
