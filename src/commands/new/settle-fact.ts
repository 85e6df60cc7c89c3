import type { Ask } from './ask.ts'

/** One thing to know about an article. */
export type Fact = {
  /** Option that gives it on the command line: `--date`. */
  flag: string
  message: string
  example?: string
  /** What to take where nobody says otherwise. */
  proposal: string | null
  /** Whether the article can do without. */
  isOptional: boolean
  /** What is wrong with a value, as the end of “expected …”; null where nothing is. */
  problem: (value: string) => string | null
}

/** What could not be settled without asking. */
export type Unsettled = { missing: string[]; wrong: string[] }

/**
 * The value of a fact: as given, as answered, or as proposed. '' where there is none; then it stands in
 * `unsettled` unless it is optional.
 *
 * @param ask null where nobody can be asked
 */
export async function settleFact(
  fact: Fact,
  given: string | undefined,
  ask: Ask | null,
  unsettled: Unsettled,
): Promise<string> {
  const { flag, message, example, proposal, isOptional } = fact
  const value = given?.trim()
  const problem = value ? fact.problem(value) : null
  if (value && problem === null) return value
  if (ask !== null) {
    if (problem !== null) ask.say(`Unexpected “${value}”, expected ${problem}.`)
    const check = (answer: string) => checkAnswer(fact, answer)
    const initial = value || proposal || ''
    return ask.text({ message, initial, ...(example ? { example } : {}), check })
  }
  if (problem !== null) unsettled.wrong.push(`${flag} “${value}”, expected ${problem}`)
  else if (proposal !== null) return proposal
  else if (!isOptional) unsettled.missing.push(flag)
  return ''
}

function checkAnswer({ isOptional, problem }: Fact, answer: string): string | null {
  const value = answer.trim()
  if (value === '')
    return isOptional ? null : 'Please write something here, or press Ctrl+C to stop.'
  const wrong = problem(value)
  return wrong === null ? null : `Expected ${wrong}.`
}
