import type { Engine, EngineOptions } from '../build/engine.ts'
import type { Outcome, Progress } from '../commands/outcome.ts'

/** What `cli.ts` gives every command: the terminal, the exit code, and an engine that is closed. */
export interface Shell {
  /** True where standard output is a terminal and nobody objects to colour. */
  color: boolean
  cacheFolder: string
  progress: Progress
  silent: Progress
  /** One line on standard output, for commands that run on. */
  print(line: string): void
  /** Prints an outcome and sets the exit code. */
  finish(outcome: Promise<Outcome>): Promise<void>
  /** Ends the process, for commands that run until they are interrupted. */
  exit(code: number): void
  /** Gives a command an engine, and closes it whatever happens. */
  withEngine(command: (engine: Engine) => Promise<Outcome>, options?: EngineOptions): Promise<void>
  /** The same, for a command that may need none. */
  withLazyEngine(
    command: (openEngine: () => Promise<Engine>) => Promise<Outcome>,
    options?: EngineOptions,
  ): Promise<void>
}
