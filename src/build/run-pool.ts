// In: tasks. Out: their results in order, worked out in child processes that can be killed.
import { type ChildProcess, fork } from 'node:child_process'

/** Why a task has no result: its process died, or it took longer than the deadline. */
export type Failure = { failed: 'crash' | 'deadline' }

export type PoolOptions = {
  /** A module that answers each message, a list of tasks, with the list of their results. */
  script: URL
  /** Child processes at most; fewer where there is less to do. */
  workers: number
  /** Tasks in one message. */
  batch: number
  /** Milliseconds for one message; then its process is killed and its tasks are tried one by one. */
  deadline: number
}

type Job = { start: number; end: number }

/**
 * Runs every task in a pool of child processes. A process that dies or exceeds its deadline is
 * replaced, and its tasks are run again one at a time, so that only the guilty ones fail: the
 * results of the others are the same as without them. Never rejects for what a task does.
 */
export async function runPool<T, R>(
  tasks: readonly T[],
  options: PoolOptions,
  onProgress: (done: number) => void = () => {},
): Promise<(R | Failure)[]> {
  const results = new Array<R | Failure>(tasks.length)
  const jobs: Job[] = []
  for (let start = 0; start < tasks.length; start += options.batch) {
    jobs.push({ start, end: Math.min(start + options.batch, tasks.length) })
  }
  let done = 0
  const work = async () => {
    let child: ChildProcess | null = null
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      child ??= start(options.script)
      const answer: R[] | Failure = await ask<T, R>(child, tasks.slice(job.start, job.end), options)
      if (Array.isArray(answer)) {
        for (const [i, result] of answer.entries()) results[job.start + i] = result
        done += answer.length
        onProgress(done)
        continue
      }
      child = null
      if (job.end - job.start === 1) {
        results[job.start] = answer
        done += 1
        onProgress(done)
      } else for (let i = job.end - 1; i >= job.start; i--) jobs.unshift({ start: i, end: i + 1 })
    }
    child?.kill('SIGKILL')
  }
  const crew = Math.max(1, Math.min(options.workers, jobs.length))
  await Promise.all(Array.from({ length: crew }, work))
  return results
}

/** Whether a result of `runPool` is a failure. */
export function isFailure(result: unknown): result is Failure {
  return typeof result === 'object' && result !== null && 'failed' in result
}

function start(script: URL): ChildProcess {
  return fork(script, {
    execArgv: ['--import', import.meta.resolve('tsx')],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

function ask<T, R>(
  child: ChildProcess,
  tasks: readonly T[],
  { deadline }: PoolOptions,
): Promise<R[] | Failure> {
  return new Promise((settle) => {
    const finish = (answer: R[] | Failure) => {
      clearTimeout(timer)
      child.removeAllListeners()
      settle(answer)
    }
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      finish({ failed: 'deadline' })
    }, deadline)
    child.once('message', (answer) => finish(answer as R[]))
    child.once('exit', () => finish({ failed: 'crash' }))
    child.once('error', () => finish({ failed: 'crash' }))
    child.send(tasks)
  })
}
