import { count } from '../model/count.ts'
import type { CaptureEntry } from './capture-entry.ts'
import type { CaptureReport } from './run-capture.ts'

/** The report for the terminal: what is new or went wrong by article, then the whole in figures. */
export function formatCapture(report: CaptureReport): string {
  const told = report.entries.filter(({ status }) => status !== 'there' && status !== 'left')
  const lines: string[] = []
  let last = ''
  for (const entry of told) {
    if (entry.article !== last) lines.push(entry.article)
    last = entry.article
    lines.push(...formatEntry(entry))
  }
  if (lines.length > 0) lines.push('')
  return `${[...lines, ...summary(report)].join('\n')}\n`
}

function formatEntry({ status, source, file, message, mend }: CaptureEntry): string[] {
  const kept = status === 'stored' && file !== null ? ` → ${file}` : ''
  const why = message === null ? [] : [`    ${message}`]
  const todo = mend === null ? [] : [`    ${mend}`]
  return [`  ${words[status]}  ${printable(source)}${kept}`, ...why, ...todo]
}

const words: Readonly<Record<CaptureEntry['status'], string>> = Object.freeze({
  stored: 'stored',
  'would-fetch': 'would be fetched',
  there: 'there already',
  left: 'left alone',
  refused: 'refused',
  failed: 'failed',
})

function summary({ counts, entries, written, dryRun }: CaptureReport): string[] {
  const parts = (['stored', 'would-fetch', 'there', 'left', 'refused', 'failed'] as const).flatMap(
    (status) => (counts[status] > 0 ? [`${counts[status]} ${words[status]}`] : []),
  )
  const pages = entries.filter(({ kind }) => kind === 'page').length
  const what = [
    count(entries.length - pages, 'picture'),
    ...(pages > 0 ? [count(pages, 'page')] : []),
  ].join(', ')
  const left =
    counts.left > 0 ? ['Left alone: pictures of articles that may not be shown whole.'] : []
  const next = dryRun
    ? ['Nothing was fetched or written.']
    : written.length > 0
      ? [`${count(written.length, 'article file')} written to. Next: npm run build`]
      : []
  return [`${what}: ${parts.join(', ') || 'nothing to do'}.`, ...left, ...next]
}

/** Addresses are others' words: a control character must not steer the terminal. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '·').slice(0, 300)
}
