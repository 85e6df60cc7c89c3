// In: tasks. Out: their results in order, worked out in child processes that can be killed.
import { type ChildProcess, fork } from 'node:child_process'
import type { Reply } from './answer-tasks.ts'

/** Why a task has no result: its process died, or it took longer than the deadline. */
export type Failure = { failed: 'crash' | 'deadline' }

export type PoolOptions = {
  /** The module that calls `answerTasks`, or what gives it when the first process starts. */
  script: URL | (() => Promise<URL>)
  /** Child processes at most; fewer where there is less to do. */
  workers: number
  /** Tasks in one message. */
  batch: number
  /** Milliseconds for one message; then its process is killed and its tasks are tried one by one. */
  deadline: number
}

export type Pool = {
  /**
   * Runs every task. A process that dies or exceeds its deadline is replaced, and its tasks are run
   * again one at a time, so that only the guilty ones fail: the results of the others are the same
   * as without them. Never rejects for what a task does.
   */
  run<T, R>(
    tasks: readonly T[],
    onProgress?: (done: number) => void,
    /** Called with each result as it comes. */
    onResult?: (index: number, result: R | Failure) => void,
    /** Called for each task that took seconds. */
    onSlow?: (index: number, seconds: number) => void,
  ): Promise<(R | Failure)[]>
  /** Starts so many processes, at most `workers`, before there is work for them. */
  warm(processes: number): void
  /** Ends the processes. A later `run` starts new ones. */
  close(): void
}

type Job = { start: number; end: number }

/** Opens a pool; its processes start with the first task and stay for the next run. */
export function openPool(options: PoolOptions): Pool {
  const idle: ChildProcess[] = []
  const starting: Promise<ChildProcess>[] = []
  let script: Promise<URL> | null = null
  const begin = async () => {
    script ??= options.script instanceof URL ? Promise.resolve(options.script) : options.script()
    return start(await script)
  }
  return {
    warm(processes) {
      for (let i = starting.length; i < Math.min(processes, options.workers); i++) {
        const child = begin()
        // One that does not start is told of by the work that needs it.
        child.catch(() => {})
        starting.push(child)
      }
    },
    async run<T, R>(
      tasks: readonly T[],
      onProgress: (done: number) => void = () => {},
      onResult: (index: number, result: R | Failure) => void = () => {},
      onSlow: (index: number, seconds: number) => void = () => {},
    ) {
      const results = new Array<R | Failure>(tasks.length)
      const jobs = cutIntoJobs(tasks.length, options)
      let done = 0
      const settle = (job: Job, answers: (R | Failure)[]) => {
        for (const [i, answer] of answers.entries()) {
          results[job.start + i] = answer
          onResult(job.start + i, answer)
        }
        done += answers.length
        onProgress(done)
      }
      const work = async () => {
        for (let job = jobs.shift(); job; job = jobs.shift()) {
          const child = idle.pop() ?? (await (starting.shift() ?? begin()))
          const answer = await ask<T, R>(child, tasks.slice(job.start, job.end), options.deadline)
          if ('results' in answer) {
            idle.push(child)
            settle(job, answer.results)
            for (const { index, seconds } of answer.slow) onSlow(job.start + index, seconds)
          } else if (job.end - job.start === 1) settle(job, [answer])
          else jobs.unshift(...singles(job))
        }
      }
      const crew = Math.min(options.workers, jobs.length)
      await Promise.all(Array.from({ length: crew }, work))
      return results
    },
    close() {
      for (const child of starting.splice(0))
        child.then((one) => one.kill('SIGKILL')).catch(() => {})
      for (const child of idle.splice(0)) child.kill('SIGKILL')
    },
  }
}

/** Whether a result of a pool is a failure. */
export function isFailure(result: unknown): result is Failure {
  return typeof result === 'object' && result !== null && 'failed' in result
}

/** Batches, smaller where there are few tasks, so that every process has some. */
function cutIntoJobs(tasks: number, { batch, workers }: PoolOptions): Job[] {
  const size = Math.max(1, Math.min(batch, Math.ceil(tasks / workers)))
  const jobs: Job[] = []
  for (let at = 0; at < tasks; at += size) jobs.push({ start: at, end: Math.min(at + size, tasks) })
  return jobs
}

function singles({ start: from, end }: Job): Job[] {
  return Array.from({ length: end - from }, (_, i) => ({ start: from + i, end: from + i + 1 }))
}

/** Resolves once the process is ready, so that a deadline is spent on work alone. */
async function start(script: URL): Promise<ChildProcess> {
  const child = fork(script, {
    // A bundle is JavaScript already.
    execArgv: script.pathname.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  await new Promise<void>((ready, fail) => {
    child.once('message', () => ready())
    child.once('exit', (code) => fail(new Error(`a worker process ended at its start (${code})`)))
    child.once('error', fail)
  })
  child.removeAllListeners()
  // An idle process does not keep the program from ending.
  child.unref()
  child.channel?.unref()
  return child
}

function ask<T, R>(
  child: ChildProcess,
  tasks: readonly T[],
  deadline: number,
): Promise<Reply<R> | Failure> {
  return new Promise((settle) => {
    const finish = (answer: Reply<R> | Failure) => {
      clearTimeout(timer)
      child.channel?.unref()
      child.removeAllListeners()
      settle(answer)
    }
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      finish({ failed: 'deadline' })
    }, deadline)
    child.channel?.ref()
    child.once('message', (answer) => finish(answer as Reply<R>))
    child.once('exit', () => finish({ failed: 'crash' }))
    child.once('error', () => finish({ failed: 'crash' }))
    // A process that died between two messages refuses the next one: its `exit` tells.
    child.send(tasks as unknown as object, () => {})
  })
}
