import type { Finding } from '../model/finding.ts'
import { scrapeMark } from './scrape-mark.ts'
import { findingAt, type Place, type Remark, type TextFile } from './text-file.ts'

/** The two parts of an article file. Lines count from 1. */
export type Split = { yaml: string; yamlLine: number; markdown: string; bodyLine: number }

const FENCE = /^---[ \t]*$/
const CLOSING_FENCE = /^(?:---|\.\.\.)[ \t]*$/
const FOREIGN_FENCE = /^(?:---[ \t]*[A-Za-z{].*|\+\+\+[ \t]*|;;;[ \t]*)$/
const NEAR_FENCE = /^[ \t]*(?:-{2,8}|[–—]{1,3}-?|\*{3}|_{3}|={3})[ \t]*$/

/**
 * Cut an article file at its fences. Blank lines may stand before the first fence, spaces after
 * either; `...` closes as well as `---`. Only YAML is taken: other languages could be code.
 */
export function splitFrontMatter(source: TextFile): Split | Finding {
  const { lines } = source
  const open = lines.findIndex((line) => line.trim() !== '')
  const first = lines[open]
  if (first === undefined) return findingAt(source, { line: 1, column: 1 }, EMPTY)
  const place = { line: open + 1, column: 1 }
  if (FOREIGN_FENCE.test(first)) return findingAt(source, place, foreignFence(first))
  if (!FENCE.test(first)) return withoutFence(source, place, first)
  const close = lines.findIndex((line, index) => index > open && CLOSING_FENCE.test(line))
  if (close === -1) return withoutEnd(source, open)
  return {
    yaml: lines.slice(open + 1, close).join('\n'),
    yamlLine: open + 2,
    markdown: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
  }
}

const EMPTY: Remark = {
  severity: 'error',
  rule: 'empty-file',
  message: 'Unexpected empty file, expected front matter and a text',
  mend: 'Write the article, or delete the file.',
}

function foreignFence(line: string): Remark {
  return {
    severity: 'error',
    rule: 'front-matter-language',
    message: `Unexpected first line ${JSON.stringify(line.trim().slice(0, 40))}, expected ---`,
    mend: 'Write the front matter as YAML between two lines that hold only ---.',
  }
}

function withoutFence(source: TextFile, place: Place, first: string): Finding {
  const mark = scrapeMark(source.lines)
  if (mark !== null) return findingAt(source, mark, rawScrape(source.file))
  const late = lateFence(source.lines)
  if (late !== null) return findingAt(source, place, textBefore(place.line, late))
  const near = NEAR_FENCE.test(first) || FENCE.test(first.trim())
  return findingAt(source, place, {
    severity: 'error',
    rule: 'missing-front-matter',
    message: `Unexpected ${near ? 'line that is nearly a fence' : 'text'}, expected --- on the first line`,
    mend: near
      ? 'Write exactly --- at the beginning of the line.'
      : 'Begin the file with front matter: a line ---, fields such as origin_url and date, a line ---.',
  })
}

/** Lines at the head of a file in which front matter may begin late. */
const LINES_BEFORE = 50

/** The line, from 1, of a fence with a field below it, where something stands before it; else null. */
function lateFence(lines: readonly string[]): number | null {
  const at = lines
    .slice(0, LINES_BEFORE)
    .findIndex(
      (line, index) => FENCE.test(line) && /^[\w-]{1,64}:(?:\s|$)/.test(lines[index + 1] ?? ''),
    )
  return at === -1 ? null : at + 1
}

function textBefore(first: number, fence: number): Remark {
  const lines = fence - 1 === first ? `line ${first}` : `lines ${first} to ${fence - 1}`
  return {
    severity: 'error',
    rule: 'missing-front-matter',
    message: `Unexpected text before the front matter, expected --- on the first line; it stands on line ${fence}`,
    mend: `Move ${lines} below the front matter, or delete ${first === fence - 1 ? 'it' : 'them'}.`,
  }
}

/** What to say of a page scrape that was not imported. */
export function rawScrape(file: string): Remark {
  return {
    severity: 'error',
    rule: 'raw-scrape',
    message: 'Unexpected plain text of a web page, expected an article with front matter',
    mend: `Move it out of content/ and run: npm run import -- ${JSON.stringify(file.split('/').at(-1))} --url ADDRESS-OF-THE-PAGE`,
  }
}

function withoutEnd(source: TextFile, open: number): Finding {
  const near = source.lines.findIndex((line, index) => index > open && NEAR_FENCE.test(line))
  const place = { line: (near === -1 ? open : near) + 1, column: 1 }
  return findingAt(source, place, {
    severity: 'error',
    rule: 'unclosed-front-matter',
    message:
      near === -1
        ? 'Unexpected end of the file inside front matter, expected a second line ---'
        : 'Unexpected line that is nearly a fence, expected --- where the front matter ends',
    mend: 'Write a line that holds only --- after the last field.',
  })
}
