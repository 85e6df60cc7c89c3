/** One figure of a benchmark. */
export interface Row {
  figure: string
  value: number
  /** `s`, `ms`, `×`, `MB`, `%`; '' for a plain number. */
  unit: string
  note?: string
}

/** What a benchmark is asked for. */
export interface BenchOptions {
  /** Size of the generated corpus. */
  articles: number
}

/** What each benchmark module exports as `run`. */
export type Bench = (options: BenchOptions) => Promise<Row[]>

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const high = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2
}
