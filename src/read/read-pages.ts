import type { Finding } from '../model/finding.ts'
import { pageFileSchema } from '../model/page.ts'
import { checkFields } from './check-fields.ts'
import { LIMITS } from './limits.ts'
import { listFiles } from './list-files.ts'
import { loadTextFile } from './load-text-file.ts'
import { parseYaml } from './parse-yaml.ts'
import { splitFrontMatter } from './split-front-matter.ts'
import { findingAbout, type TextFile } from './text-file.ts'

/** A page as its file gives it. */
export type PageSource = {
  file: string
  /** The file's name without `.md`. */
  name: string
  title: string
  description: string
  markdown: string
  /** Line of the file on which `markdown` begins, from 1. */
  bodyLine: number
}

const PAGE_FILE = /^pages\/([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/

/** Reads `pages/*.md`, in the order of their names. A page with an error is left out. */
export async function readPages(
  dir: string,
): Promise<{ pages: PageSource[]; findings: Finding[] }> {
  const { files, findings } = await listFiles(dir, 'pages')
  const pages: PageSource[] = []
  for (const file of files ?? []) {
    const name = PAGE_FILE.exec(file)?.[1]
    if (name === undefined) {
      findings.push(notAPage(file))
      continue
    }
    const { source, finding } = await loadTextFile(dir, file, LIMITS.articleBytes)
    if (source === null) findings.push(finding)
    else {
      const parsed = parsePage(source, name)
      if (parsed.page !== null) pages.push(parsed.page)
      findings.push(...parsed.findings)
    }
  }
  return { pages, findings }
}

function parsePage(
  source: TextFile,
  name: string,
): { page: PageSource | null; findings: Finding[] } {
  const split = splitFrontMatter(source)
  if ('severity' in split) return { page: null, findings: [split] }
  const { yaml, yamlLine, markdown, bodyLine } = split
  const parsed = parseYaml(yaml, source, yamlLine, new Set())
  if (parsed.fields === null) return { page: null, findings: parsed.findings }
  const { fields, findings } = checkFields(pageFileSchema, parsed, source)
  const { title, description = '' } = fields
  const page = title ? { file: source.file, name, title, description, markdown, bodyLine } : null
  return { page, findings: [...parsed.findings, ...findings] }
}

function notAPage(file: string): Finding {
  const isMarkdown = /\.md$/i.test(file)
  return findingAbout(file, {
    severity: isMarkdown ? 'error' : 'note',
    rule: 'bad-file-name',
    message: 'Unexpected file, expected pages/<name>.md with a name of a–z, 0–9 and single hyphens',
    mend: isMarkdown ? 'Rename it.' : 'Move it out of pages/; it is not read.',
  })
}
