/** Asks one person, one question after the other. Every answer may be `Cancelled` instead. */
export type Ask = {
  /** One line. `check` says what is wrong with an answer, or null. */
  text(question: TextQuestion): Promise<string>
  /** One of several; the last stays on offer whatever is searched for. */
  choose(question: { message: string; options: Choice[] }): Promise<string>
  confirm(message: string): Promise<boolean>
  /** Something to read between the questions. */
  say(message: string): void
}

export type TextQuestion = {
  message: string
  /** Stands there already, and can be changed. */
  initial?: string
  /** An example, shown while nothing is typed. */
  example?: string
  check: (answer: string) => string | null
}

export type Choice = { value: string; label: string; hint?: string }

/** The person has pressed Ctrl+C or Escape: nothing is to be written. */
export class Cancelled extends Error {}
