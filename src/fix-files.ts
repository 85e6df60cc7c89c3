// In: a content folder and some of its files. Out: what of them was mended, and their new texts.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type * as z from 'zod'
import { gatherNeighbours, judgeFront, type Neighbours } from './check-files.ts'
import type { Fix } from './fix/fix.ts'
import { fixText } from './fix/fix-text.ts'
import { fixers } from './fix/fixers.ts'
import type { Judgement } from './fix/is-better.ts'
import { archiveFileSchema } from './model/archive-file.ts'
import type { Finding } from './model/finding.ts'
import { frontMatterSchema } from './model/front-matter.ts'
import { outletFileSchema } from './model/outlet-file.ts'
import { checkFields } from './read/check-fields.ts'
import { listFiles } from './read/list-files.ts'
import { toTextFile } from './read/load-text-file.ts'
import { parseYaml } from './read/parse-yaml.ts'
import { readOutlets } from './read/read-outlets.ts'
import { BOOLEANS, readSettings } from './read/read-settings.ts'
import { splitFrontMatter } from './read/split-front-matter.ts'
import type { Fields, TextFile } from './read/text-file.ts'

/** A file that can be mended: its text before and after, and each change. */
export type FixedFile = { file: string; before: string; after: string; fixes: Fix[] }

/**
 * What can be mended safely in the files that these findings are about. Nothing is written.
 *
 * @param findings as `check` makes them
 */
export async function fixFiles(
  content: string,
  findings: readonly Finding[],
): Promise<FixedFile[]> {
  const files = new Set(findings.filter(({ rule }) => fixers.has(rule)).map(({ file }) => file))
  if (files.size === 0) return []
  const settings = await readSettings(content)
  const { outlets } = await readOutlets(content)
  const listing = await listFiles(content, 'articles')
  const neighbours = gatherNeighbours(content, settings, outlets, listing.files ?? [])
  const fixed: FixedFile[] = []
  for (const file of [...files].sort()) {
    const bytes = await readFile(join(content, file)).catch(() => null)
    const before = bytes?.toString('utf8') ?? ''
    // A file in another encoding would not come back the same.
    if (bytes === null || !Buffer.from(before, 'utf8').equals(bytes)) continue
    const { text, fixes } = fixText(before, {
      file,
      judge: judgeOf(file, neighbours),
      schema: schemaOf(file),
      outlets: neighbours.surroundings.outlets,
      further: findings.filter((one) => one.file === file && one.rule === 'unknown-role'),
    })
    if (fixes.length > 0) fixed.push({ file, before, after: text, fixes })
  }
  return fixed
}

function schemaOf(file: string): z.ZodObject {
  if (file === 'archive.yaml') return archiveFileSchema
  return file.startsWith('outlets/') ? outletFileSchema : frontMatterSchema
}

function judgeOf(file: string, neighbours: Neighbours): (text: string) => Judgement {
  const judge = file.startsWith('articles/')
    ? (source: TextFile) => judgeArticle(source, neighbours)
    : (source: TextFile) => judgeSettings(source)
  return (text) => {
    const { source, finding } = toTextFile(file, Buffer.from(text, 'utf8'))
    return source === null ? { findings: [finding], fields: null } : judge(source)
  }
}

function judgeArticle(source: TextFile, neighbours: Neighbours): Judgement {
  const { findings } = judgeFront(source, neighbours)
  const split = splitFrontMatter(source)
  if ('severity' in split) return { findings, fields: null }
  const { fields } = parseYaml(split.yaml, source, split.yamlLine, new Set(['draft']))
  return { findings, fields: nothingRefused(findings) ? fields : null }
}

function judgeSettings(source: TextFile): Judgement {
  const parsed = parseYaml(source.text, source, 1, BOOLEANS)
  if (parsed.fields === null) return { findings: parsed.findings, fields: null }
  const checked = checkFields(schemaOf(source.file), parsed, source)
  return { findings: [...parsed.findings, ...checked.findings], fields: parsed.fields as Fields }
}

/** A value that YAML takes for a reference is not among the fields: it counts as unreadable. */
function nothingRefused(findings: readonly Finding[]): boolean {
  return !findings.some(({ rule }) => rule === 'yaml-alias')
}
