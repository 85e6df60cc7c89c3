import type { Element } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { measureXml } from './measure-xml.ts'
import { repairXml } from './repair-xml.ts'

/** The root element; or what was met instead, the line, and how to mend it. */
export type ParsedXml =
  | { root: Element; removed: number }
  | { problem: string; line: number; mend: string }

/** Bounds on one XML text that is held as a tree. */
const LIMITS = Object.freeze({ depth: 200, elements: 1_000_000 })

/**
 * Parse XML of any origin. Never throws. Entities that the text declares are refused, whatever they
 * stand for; nothing outside the text is read.
 */
export function parseXml(source: string): ParsedXml {
  const { entities, depth, elements } = measureXml(source)
  if (entities > 0) {
    const problem = `Unexpected declarations of ${entities} ${entities === 1 ? 'entity' : 'entities'}, expected none`
    return { problem, line: 1, mend: 'Save the file without its DOCTYPE.' }
  }
  const mend = 'Check how the file came about: it holds something other than articles.'
  if (depth > LIMITS.depth) {
    const problem = `Unexpected ${depth} levels of XML, expected at most ${LIMITS.depth}`
    return { problem, line: 1, mend }
  }
  if (elements > LIMITS.elements) {
    const problem = `Unexpected ${elements} XML elements, expected at most ${LIMITS.elements}`
    return { problem, line: 1, mend: 'Divide the file.' }
  }
  const { text, removed } = repairXml(source)
  try {
    const root = fromXml(text).children.find((node) => node.type === 'element')
    if (root !== undefined) return { root, removed }
    return { problem: 'Unexpected XML without an element, expected articles', line: 1, mend }
  } catch (error) {
    return { ...describe(error), mend: 'Fetch or export the file again: it may be cut off.' }
  }
}

function describe(error: unknown): { problem: string; line: number } {
  const { line, cause } = error as { line?: number; cause?: { message?: string } }
  const words = (cause?.message ?? 'malformed').split('\n', 1)[0]!.slice(0, 160)
  const reason = words.replace(/ \(line \d+, column \d+\)$/, '')
  return {
    problem: `Unexpected XML that cannot be read (${reason}), expected whole XML`,
    line: line ?? 1,
  }
}
