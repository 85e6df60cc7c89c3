import type { Finding } from '../model/finding.ts'
import { findRule, ruleAddress } from '../rules/rules.ts'
import { COLOURS, codeFrame, type Paint } from './code-frame.ts'
import { groupByFile, sortFindings } from './sort-findings.ts'
import { visibleText } from './visible-text.ts'

/** Between the findings of two files. */
const RULE = '─'.repeat(60)

export type TextOptions = {
  /** Whether to use ANSI colours. */
  color?: boolean
}

export type LessonOptions = TextOptions & {
  /** The content folder as it was named: what paths begin with, so that a click opens the file. */
  content: string
  /** The lines of a file of the content folder; null where it cannot be read. */
  linesOf: (file: string) => readonly string[] | null
}

/**
 * Findings as text for a terminal, file by file, the gravest first: `path:line:column severity
 * message  rule`, the offending line with a caret, and what to do.
 *
 * @returns text that ends in a line end; empty where there are no findings
 */
export function formatFindings(
  findings: readonly Finding[],
  { color = false }: TextOptions = {},
): string {
  const paint = painter(color)
  return join(
    groupByFile(sortFindings(findings)).map((group) =>
      group.map((finding) => formatShortly(finding, paint)).join('\n'),
    ),
  )
}

/**
 * The same at length, for somebody who wants to learn from it: what the rule is called, the lines
 * around the place, what was expected, the mend, and where the rule is explained.
 */
export function formatLessons(findings: readonly Finding[], options: LessonOptions): string {
  const paint = painter(options.color ?? false)
  return join(
    groupByFile(sortFindings(findings)).map((group) => {
      const lines = options.linesOf(group[0]!.file)
      return group.map((finding) => formatLesson(finding, paint, lines, options)).join('\n\n')
    }),
    `\n\n${paint('2', RULE)}\n\n`,
  )
}

function join(blocks: readonly string[], between = '\n\n'): string {
  return blocks.length === 0 ? '' : `${blocks.join(between)}\n`
}

function painter(color: boolean): Paint {
  return (code, text) => (color ? `\u001b[${code}m${text}\u001b[0m` : text)
}

function formatShortly(finding: Finding, paint: Paint): string {
  const { severity, message, rule } = finding
  const head = [
    paint('1', placeOf(finding)),
    paint(COLOURS[severity], severity),
    visibleText(message),
    paint('2', rule),
  ].join('  ')
  return [head, ...codeFrame(finding, paint), ...mendOf(finding)].join('\n')
}

function formatLesson(
  finding: Finding,
  paint: Paint,
  lines: readonly string[] | null,
  { content }: LessonOptions,
): string {
  const { severity, message, rule } = finding
  const title = findRule(rule)?.title ?? rule
  const place = `${content.replace(/[/\\]+$/, '')}/${placeOf(finding)}`
  return [
    `${paint('1', visibleText(place))}  ${paint(COLOURS[severity], severity)}  ${paint('1', title)}`,
    ...codeFrame(finding, paint, lines),
    `    ${visibleText(message)}.`,
    ...mendOf(finding),
    `    ${paint('2', ruleAddress(rule))}`,
  ].join('\n')
}

function placeOf({ file, line, column }: Finding): string {
  return `${visibleText(file)}:${line}:${column}`
}

function mendOf({ mend }: Finding): string[] {
  return mend === null ? [] : mend.split('\n').map((text) => `    ${visibleText(text)}`)
}
