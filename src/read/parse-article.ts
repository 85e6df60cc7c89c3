import type { Finding } from '../model/finding.ts'
import { type FrontMatter, frontMatterSchema } from '../model/front-matter.ts'
import { checkFields } from './check-fields.ts'
import { FOREIGN_FIELDS } from './foreign-fields.ts'
import { parseYaml } from './parse-yaml.ts'
import { splitFrontMatter } from './split-front-matter.ts'
import type { Places, TextFile } from './text-file.ts'

/** An article file with its front matter checked field by field, before outlets are known. */
export type ParsedArticle = {
  source: TextFile
  fields: FrontMatter
  places: Places
  markdown: string
  bodyLine: number
}

/** The same without its text. */
export type ParsedFront = Omit<ParsedArticle, 'markdown'>

const BOOLEANS: ReadonlySet<string> = new Set(['draft'])

/** An article file → its parts. `article` is null where the file cannot be taken apart at all. */
export function parseArticle(source: TextFile): {
  article: ParsedArticle | null
  findings: Finding[]
} {
  const split = splitFrontMatter(source)
  if ('severity' in split) return { article: null, findings: [split] }
  const { yaml, yamlLine, markdown, bodyLine } = split
  const parsed = parseYaml(yaml, source, yamlLine, BOOLEANS)
  if (parsed.fields === null) return { article: null, findings: parsed.findings }
  const checked = checkFields(frontMatterSchema, parsed, source, FOREIGN_FIELDS)
  return {
    article: { source, fields: checked.fields, places: parsed.places, markdown, bodyLine },
    findings: [...parsed.findings, ...checked.findings],
  }
}
