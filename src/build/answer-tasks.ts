/**
 * Makes a process a worker of a pool: says that it is ready, then answers each message, a list of
 * tasks, with the list of their results.
 */
export function answerTasks<T, R>(work: (task: T) => R): void {
  process.on('message', (tasks: T[]) => {
    process.send?.(tasks.map(work))
  })
  process.send?.('ready')
}
