import type { Progress } from './commands/outcome.ts'

/**
 * Makes the progress line, with a rate for each phase. On a terminal one line is rewritten as articles
 * pass; elsewhere about ten lines a phase tell how far it is. Short work (fewer than 200 of a phase)
 * stays silent. Of work whose end is not known `total` is infinite: each hundredth step is told, and
 * the end as `total`, once it is known.
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
    const isEndless = total === Number.POSITIVE_INFINITY
    if (total < 200 || (isEndless && done < 200)) return
    const step = isEndless ? 100 : Math.max(1, Math.floor(total / (isTerminal ? 100 : 10)))
    const isLast = done === total
    // Results come in batches: the first past a step tells it.
    const mark = isLast ? `${phase} ${total}` : `${phase} ${Math.floor(done / step)}`
    if (mark === shown) return
    shown = mark
    const seconds = (now() - current.began) / 1000
    const rate = seconds > 0.2 ? `, ${Math.round((done - current.first) / seconds)} a second` : ''
    const text = `${phase} ${done}${isEndless ? '' : ` of ${total}`}${rate}`
    write(isTerminal ? `\r\u001b[K${text}${isLast ? '\n' : ''}` : `${text}\n`)
  }
}
