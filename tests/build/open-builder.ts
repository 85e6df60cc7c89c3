import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Outcome } from '../../src/commands/outcome.ts'
import { root } from '../support/run-cli.ts'
import type { Job } from './builder.ts'

export type Builder = {
  /** Builds as the command does; one build after the other. */
  build(job: Job): Promise<Outcome>
  child: ChildProcess
  close(): void
}

/** Starts a process that builds on request, in a process group of its own. */
export async function openBuilder(environment: Record<string, string> = {}): Promise<Builder> {
  const child = fork(new URL('./builder.ts', import.meta.url), {
    execArgv: ['--import', import.meta.resolve('tsx')],
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  })
  const died = once(child, 'exit').then(() => {
    throw new Error('the builder did not start')
  })
  await Promise.race([once(child, 'message'), died])
  died.catch(() => {})
  let busy: Promise<unknown> = Promise.resolve()
  return {
    child,
    build(job) {
      const turn = busy.then(() => ask(child, job))
      busy = turn.catch(() => {})
      return turn
    },
    close: () => killGroup(child),
  }
}

/** Ends a process and the workers that it started. */
export function killGroup({ pid }: ChildProcess): void {
  try {
    process.kill(-pid!, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

function ask(child: ChildProcess, job: Job): Promise<Outcome> {
  return new Promise((settle, fail) => {
    const died = () => fail(new Error('the builder died'))
    child.once('exit', died)
    child.once('message', (outcome) => {
      child.off('exit', died)
      settle(outcome as Outcome)
    })
    child.send(job)
  })
}
