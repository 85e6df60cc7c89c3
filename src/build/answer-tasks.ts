/** A task, by its place in the message, that took longer than most do by far. */
export type Slow = { index: number; seconds: number }

/** What a worker sends back for a message. */
export type Reply<R> = { results: R[]; slow: Slow[] }

/** Seconds after which a task is worth telling of. */
const long = 2

/**
 * Makes a process a worker of a pool: says that it is ready, then answers each message, a list of
 * tasks, with the list of their results.
 *
 * @param before called before each answer goes out
 */
export function answerTasks<T, R>(
  work: (task: T) => R | Promise<R>,
  before: () => void = () => {},
): void {
  const answer = async (tasks: T[]) => {
    const slow: Slow[] = []
    const results: R[] = []
    for (const [index, task] of tasks.entries()) {
      const began = performance.now()
      results.push(await work(task))
      const seconds = (performance.now() - began) / 1000
      if (seconds > long) slow.push({ index, seconds })
    }
    before()
    process.send?.({ results, slow } satisfies Reply<R>)
  }
  // One message after the other: answers come back in the order of the questions.
  let last: Promise<void> = Promise.resolve()
  process.on('message', (tasks: T[]) => {
    last = last.then(() => answer(tasks))
  })
  process.send?.('ready')
}
