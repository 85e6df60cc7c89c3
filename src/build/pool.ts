// In: tasks. Out: their results in order, worked out in child processes that can be killed.
import { type ChildProcess, fork } from 'node:child_process'
import type { Reply } from './answer-tasks.ts'

/** Why a task has no result: its process died, or it took longer than the deadline. */
export type Failure = { failed: 'crash' | 'deadline' }

export type PoolOptions = {
  /** The module that calls `answerTasks`, or what gives it when the first process starts. */
  script: URL | (() => Promise<URL>)
  /** What the processes are given as arguments. */
  args?: readonly string[]
  /** Child processes at most; fewer where there is less to do. */
  workers: number
  /** Tasks in one message. */
  batch: number
  /** Milliseconds for one message; then its process is killed and its tasks are tried one by one. */
  deadline: number
}

/** Tasks to run; each is made when it is sent, and its result is nowhere but with whom it is given to. */
export type Run<T, R> = {
  count: number
  taskAt: (index: number) => T
  /** Called with each result as it comes. */
  onResult: (index: number, result: R | Failure) => void
  onProgress?: (done: number) => void
  /** Called for each task that took seconds. */
  onSlow?: (index: number, seconds: number) => void
}

export type Pool = {
  /**
   * Runs every task. A process that dies or exceeds its deadline is replaced, and its tasks are run
   * again one at a time, so that only the guilty ones fail: the results of the others are the same
   * as without them. Never rejects for what a task does.
   */
  run<T, R>(run: Run<T, R>): Promise<void>
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
    return start(await script, options.args ?? [])
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
    async run<T, R>({ count, taskAt, onResult, onProgress, onSlow }: Run<T, R>) {
      const jobs = cutIntoJobs(count, options)
      const alone: Job[] = []
      let done = 0
      const settle = ({ start, end }: Job, { results, slow }: Reply<R | Failure>) => {
        for (const [i, result] of results.entries()) onResult(start + i, result)
        for (const { index, seconds } of slow) onSlow?.(start + index, seconds)
        done += end - start
        onProgress?.(done)
      }
      const work = async () => {
        while (jobs.length + alone.length > 0) {
          const child = idle.pop() ?? (await (starting.shift() ?? begin()))
          const only = alone.splice(0, 1)
          const queue = only.length > 0 ? only : jobs
          const next = () => queue.shift()
          const failed = await converse<T, R>(child, { ...options, next, taskAt, settle })
          if (failed === null) {
            idle.push(child)
            continue
          }
          const [guilty, ...later] = failed.jobs
          jobs.unshift(...later)
          // With others on their way its answer may have been lost, not its work.
          const isSure = later.length === 0 && guilty!.end - guilty!.start === 1
          if (isSure) settle(guilty!, { results: [failed.failure], slow: [] })
          else alone.push(...singles(guilty!))
        }
      }
      await Promise.all(Array.from({ length: Math.min(options.workers, jobs.length) }, work))
    },
    close() {
      for (const child of starting.splice(0))
        child.then((one) => one.kill('SIGKILL')).catch(() => {})
      for (const child of idle.splice(0)) child.kill('SIGKILL')
    },
  }
}

/** Runs tasks and gives their results in order. */
export async function runAll<T, R>(
  pool: Pool,
  tasks: readonly T[],
  onProgress?: (done: number) => void,
): Promise<(R | Failure)[]> {
  const results = new Array<R | Failure>(tasks.length)
  await pool.run<T, R>({
    count: tasks.length,
    taskAt: (index) => tasks[index]!,
    onResult(index, result) {
      results[index] = result
    },
    onProgress,
  })
  return results
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
async function start(script: URL, args: readonly string[]): Promise<ChildProcess> {
  const child = fork(script, args, {
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

type Talk<T, R> = {
  /** The next job for this process; undefined where there is none. */
  next: () => Job | undefined
  /** Milliseconds for each answer. */
  deadline: number
  taskAt: (index: number) => T
  settle: (job: Job, reply: Reply<R>) => void
}

/** Messages on their way: the process finds its next one there while we are busy with its answer. */
const mostAhead = 2

/**
 * Gives a process one job after the other. Resolves to null when there are no more, or to the failure
 * and the jobs that were not done, the one at which it happened first.
 */
function converse<T, R>(
  child: ChildProcess,
  { next, deadline, taskAt, settle }: Talk<T, R>,
): Promise<{ failure: Failure; jobs: Job[] } | null> {
  return new Promise((resolve) => {
    const sent: Job[] = []
    let timer: NodeJS.Timeout | undefined
    const send = (job: Job) => {
      sent.push(job)
      const tasks = Array.from({ length: job.end - job.start }, (_, i) => taskAt(job.start + i))
      // A process that died between two messages refuses the next one: its `exit` tells.
      child.send(tasks, () => {})
    }
    const finish = (outcome: { failure: Failure; jobs: Job[] } | null) => {
      clearTimeout(timer)
      child.channel?.unref()
      child.removeAllListeners()
      resolve(outcome)
    }
    const fail = (failed: Failure['failed']) => finish({ failure: { failed }, jobs: sent })
    const watch = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        child.kill('SIGKILL')
        fail('deadline')
      }, deadline)
    }
    const fill = () => {
      while (sent.length < mostAhead) {
        const job = next()
        if (!job) return
        send(job)
      }
    }
    child.channel?.ref()
    child.on('message', (reply) => {
      const job = sent.shift()!
      fill()
      settle(job, reply as Reply<R>)
      if (sent.length === 0) finish(null)
      else watch()
    })
    child.once('exit', () => fail('crash'))
    child.once('error', () => fail('crash'))
    fill()
    if (sent.length === 0) finish(null)
    else watch()
  })
}
