import type * as z from 'zod'
import type { Finding } from '../model/finding.ts'
import { checkFields } from './check-fields.ts'
import { LIMITS } from './limits.ts'
import { loadTextFile } from './load-text-file.ts'
import { type ParsedYaml, parseYaml } from './parse-yaml.ts'
import type { TextFile } from './text-file.ts'

/** A YAML file with its checked fields. */
export type LoadedFields<Shape> = {
  source: TextFile
  fields: Partial<Shape>
  parsed: ParsedYaml
  findings: Finding[]
}

/** Read a YAML file of the content folder and check its fields; a finding where it cannot be read. */
export async function loadFields<Shape extends z.ZodRawShape>(
  dir: string,
  file: string,
  schema: z.ZodObject<Shape>,
  booleans: ReadonlySet<string>,
): Promise<LoadedFields<z.infer<z.ZodObject<Shape>>> | Finding> {
  const { source, finding } = await loadTextFile(dir, file, LIMITS.settingsBytes)
  if (source === null) return finding
  const parsed = parseYaml(source.text, source, 1, booleans)
  if (parsed.fields === null) return { source, fields: {}, parsed, findings: parsed.findings }
  const checked = checkFields(schema, parsed, source)
  return {
    source,
    parsed,
    fields: checked.fields,
    findings: [...parsed.findings, ...checked.findings],
  }
}
