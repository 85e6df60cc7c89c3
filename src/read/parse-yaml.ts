import { type Document, isCollection, isScalar, parseDocument, visit, type YAMLError } from 'yaml'
import type { Finding } from '../model/finding.ts'
import { checkYamlShape } from './check-yaml-shape.ts'
import { explainYamlError, INDENTED_FIRST, isOpenFlow } from './explain-yaml-error.ts'
import { placeFinder } from './place-finder.ts'
import { type Fields, findingAt, type Places, type Remark, type TextFile } from './text-file.ts'
import { collectFields } from './yaml-to-fields.ts'

/** What a YAML text holds, and where. `fields` is null where it cannot be understood at all. */
export type ParsedYaml = {
  fields: Fields | null
  /** Of values, by field path. */
  places: Places
  /** Of keys, by field path. */
  keyPlaces: Places
  findings: Finding[]
}

/**
 * YAML → fields with their places. Everything that looks like a number or a date stays the text
 * that was written, so that no digit is lost; null, `""` and missing values mean absent.
 *
 * @param yaml the text, with line ends as `\n`
 * @param source the file that it stands in
 * @param firstLine line of the file on which it begins
 * @param booleans names of the top-level fields that hold `true` or `false`
 */
export function parseYaml(
  yaml: string,
  source: TextFile,
  firstLine: number,
  booleans: ReadonlySet<string>,
): ParsedYaml {
  const placeOf = placeFinder(yaml, firstLine)
  const at = (offset: number, remark: Remark): Finding => findingAt(source, placeOf(offset), remark)
  const shape = checkYamlShape(yaml)
  if (shape !== null) {
    const { offset, message, mend } = shape
    return failed([at(offset, { severity: 'error', rule: 'yaml-limit', message, mend })])
  }
  const options = { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' } as const
  const tree = parseDocument(yaml, options)
  const errors = [...tree.errors, ...tree.warnings].map((error) =>
    at(startOf(error, tree), explainYamlError(error)),
  )
  if (errors.length > 0) {
    const indented = /^(?:[ \t]*(?:#.*)?\n)*[ ]+(?=[\w-]+:)/.exec(yaml)?.[0].length
    return failed(indented ? [at(indented, INDENTED_FIRST)] : firstOfEachLine(errors))
  }
  const collected = collectFields(tree.contents, { placeOf, at, booleans })
  return collected
}

/** What follows on one line is a consequence of the first. */
function firstOfEachLine(errors: readonly Finding[]): Finding[] {
  return errors.filter(({ line }, index) => errors.findIndex((one) => one.line === line) === index)
}

/**
 * Where an error begins. A missing quotation mark or bracket is reported far below: take the place of
 * the one that was left open.
 */
function startOf(error: YAMLError, tree: Document.Parsed): number {
  if (isOpenFlow(error)) return startOfFlow(error.pos[0], tree)
  if (error.code !== 'MISSING_CHAR' || !error.message.includes('quote')) return error.pos[0]
  let start = error.pos[0]
  visit(tree, {
    Scalar: (_, scalar) => {
      if (isScalar(scalar) && scalar.type?.startsWith('QUOTE')) start = scalar.range?.[0] ?? start
    },
  })
  return start
}

/** Of the last list or map in brackets that begins before an offset. */
function startOfFlow(offset: number, tree: Document.Parsed): number {
  let start = offset
  visit(tree, {
    Collection: (_, node) => {
      const at = isCollection(node) && node.flow ? node.range?.[0] : undefined
      if (at !== undefined && at < offset) start = at
    },
  })
  return start
}

function failed(findings: Finding[]): ParsedYaml {
  return { fields: null, places: {}, keyPlaces: {}, findings }
}
