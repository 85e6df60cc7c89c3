import { type Fixer, oneLineEdit } from './fix.ts'

/** Hyphens or dashes, and nothing else, that are nearly a fence. */
const NEARLY = /^[ \t]*(?:-{2,8}|[–—]{1,3}-?)[ \t]*$/
/** What stands between two fences: a field, a line that goes on, an item, a remark, nothing. */
const FRONT = /^(?:["']?[\p{L}_][\p{L}\p{N}_ -]{0,63}["']?[ \t]*:|[ \t]|-[ \t]|#|$)/u

/** `----` → `---`, where the front matter should begin or end, with nothing but fields in it. */
export const fixFence: Fixer = (given) => {
  const { line, rule } = given.finding
  const above = given.lines.slice(0, line - 1).filter((text) => text.trim() !== '---')
  const isEnd = rule === 'unclosed-front-matter'
  if (
    !NEARLY.test(given.lines[line - 1] ?? '') ||
    (isEnd && !above.every((one) => FRONT.test(one)))
  ) {
    return null
  }
  return oneLineEdit(given, line, '---')
}
