import type { Progress } from './commands/outcome.ts'

/**
 * Makes the progress line, with a rate for each phase. On a terminal one line is rewritten as articles
 * pass; elsewhere about ten lines a phase tell how far it is. Short work (fewer than 200 of a phase)
 * stays silent.
 *
 * @param now milliseconds from any beginning
 */
export function progressLine(
  write: (text: string) => void,
  isTerminal: boolean,
  now: () => number = () => performance.now(),
): Progress {
  let shown = ''
  let current = { phase: '', began: 0, first: 0 }
  return (phase, done, total) => {
    if (phase !== current.phase) current = { phase, began: now(), first: done }
    if (total < 200) return
    const step = Math.max(1, Math.floor(total / (isTerminal ? 100 : 10)))
    const isLast = done === total
    // Results come in batches: the first past a step tells it.
    const mark = isLast ? `${phase} ${total}` : `${phase} ${Math.floor(done / step)}`
    if (mark === shown) return
    shown = mark
    const seconds = (now() - current.began) / 1000
    const rate = seconds > 0.2 ? `, ${Math.round((done - current.first) / seconds)} a second` : ''
    const text = `${phase} ${done} of ${total}${rate}`
    write(isTerminal ? `\r\u001b[K${text}${isLast ? '\n' : ''}` : `${text}\n`)
  }
}
