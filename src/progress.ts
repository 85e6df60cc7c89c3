import type { Progress } from './commands/outcome.ts'

/**
 * Makes the progress line. On a terminal one line is rewritten as articles pass; elsewhere about
 * ten lines a phase tell how far it is. Short work (fewer than 200 of a phase) stays silent.
 */
export function progressLine(write: (text: string) => void, isTerminal: boolean): Progress {
  let shown = ''
  return (phase, done, total) => {
    if (total < 200) return
    const step = Math.max(1, Math.floor(total / (isTerminal ? 100 : 10)))
    const text = `${phase} ${done} of ${total}`
    if ((done % step !== 0 && done !== total) || text === shown) return
    shown = text
    const isLast = done === total
    write(isTerminal ? `\r\u001b[K${text}${isLast ? '\n' : ''}` : `${text}\n`)
  }
}
