import type { Readable, Writable } from 'node:stream'
import { autocomplete, confirm, isCancel, log, text } from '@clack/prompts'
import { type Ask, Cancelled } from './ask.ts'
import { nameMeant } from './name-meant.ts'

/** Questions on a terminal. `input` and `output` are its two ends. */
export function askTerminal(input: Readable, output: Writable): Ask {
  const ends = { input, output }
  return {
    text: async ({ message, initial, example, check }) =>
      answered(
        await text({
          ...ends,
          message,
          ...(initial ? { initialValue: initial } : {}),
          ...(example ? { placeholder: example } : {}),
          validate: (answer) => check(answer ?? '') ?? undefined,
        }),
      ).trim(),
    choose: async ({ message, options }) => {
      const labels = options.map(({ label }) => label)
      return answered(
        await autocomplete({
          ...ends,
          message,
          options,
          maxItems: 8,
          placeholder: 'type to search, arrows to move, Enter to take',
          // The last is the way out: it is always there.
          filter: (search, { label = '' }) =>
            label === labels.at(-1) || isMeant(search, label, labels.slice(0, -1)),
        }),
      )
    },
    confirm: async (message) => answered(await confirm({ ...ends, message })),
    say: (message) => log.message(message, { output }),
  }
}

/** What holds the letters that were typed, or else the one that is spelt most like them. */
function isMeant(search: string, label: string, labels: readonly string[]): boolean {
  const holds = (one: string) => one.toLowerCase().includes(search.trim().toLowerCase())
  return labels.some(holds) ? holds(label) : nameMeant(search, labels) === label
}

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new Cancelled()
  return answer as Exclude<Answer, symbol>
}
