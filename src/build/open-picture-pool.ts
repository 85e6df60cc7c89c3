import { availableParallelism } from 'node:os'
import type { PictureProblem } from '../media/picture-problem.ts'
import { bundledScript } from './own-bundle.ts'
import type { PictureAnswer, PictureTask } from './picture-task.ts'
import { isFailure, openPool, runAll } from './pool.ts'

/** Milliseconds for one picture: a hundred times what a large one takes. */
const longestWait = 60_000

/** Processes that look at pictures and make their sizes; one that dies takes only its picture with it. */
export type PicturePool = {
  run(tasks: readonly PictureTask[], onProgress?: (done: number) => void): Promise<PictureAnswer[]>
  close(): void
}

export type PicturePoolOptions = {
  /** Processes at most; by default one for each processor. */
  workers?: number
  /** Milliseconds for one picture. */
  deadline?: number
  /** The module that does the work; by default the real one. */
  script?: URL
}

export function openPicturePool(options: PicturePoolOptions = {}): PicturePool {
  const pool = openPool({
    script:
      options.script ??
      bundledScript('picture-worker') ??
      new URL('./picture-worker.ts', import.meta.url),
    workers: options.workers ?? availableParallelism(),
    batch: 1,
    deadline: options.deadline ?? longestWait,
  })
  return {
    async run(tasks, onProgress) {
      const answers = await runAll<PictureTask, PictureAnswer>(pool, tasks, onProgress)
      return answers.map((answer) => (isFailure(answer) ? { problem: deadly } : answer))
    },
    close: () => pool.close(),
  }
}

const deadly: PictureProblem = Object.freeze({
  rule: 'deadly-picture',
  message:
    'Unexpected end of the program that reads the picture, expected a picture that can be read',
  mend: 'Open the picture in a picture editor and save it again, or take it out.',
})
