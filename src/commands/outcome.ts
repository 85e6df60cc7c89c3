/** What a command leaves to `cli.ts`: its text for standard output or error, and the exit code. */
export type Outcome = { out?: string; err?: string; code: number }

/** Where a command tells how far it has come; `cli.ts` decides what to show of it. */
export type Progress = (phase: string, done: number, total: number) => void
