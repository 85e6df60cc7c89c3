// Comes in: an article file of another system (Jekyll, Hugo and their kin). Goes out: one of ours.

import { Document, isMap, parseDocument } from 'yaml'
import type { Finding } from '../model/finding.ts'
import { parseYaml } from '../read/parse-yaml.ts'
import { splitFrontMatter } from '../read/split-front-matter.ts'
import { articleCode, articlePath, hostFolder, toSlug } from './article-path.ts'
import { checkFacts, parseAddress } from './check-facts.ts'
import { type KeyReport, renameKeys } from './front-matter/rename-keys.ts'
import { splitForeign } from './front-matter/split-foreign.ts'
import { importFinding } from './import-finding.ts'
import type { ImportInput } from './import-input.ts'
import type { ImportedArticle, ImportedFacts } from './imported-article.ts'
import type { Importer, ImportFacts } from './importer.ts'

/** Markdown with front matter in YAML, TOML or JSON: its keys are renamed, all else is kept. */
export const frontMatter: Importer = {
  id: 'front-matter',
  reads: 'text',
  holds: 'one',
  recognises: (name, head) =>
    /\.(?:md|markdown|mdown|mkd|mdx)$/i.test(name)
      ? /^\s*(?:[-+;]{3}|\{\s*"|(?:title|layout|date|tags|author|categories):)/i.test(head)
      : /\.te?xt$/i.test(name) && /^\s*---[ \t]*\r?\n[ \t]*[\w-]+:/.test(head),
  run: (input, facts) => [importFrontMatter(input, facts)],
}

/** Import one article file. The day of a name such as `2014-07-16-midas.md` serves as its date. */
export function importFrontMatter(
  input: Pick<ImportInput, 'file' | 'text'>,
  given: ImportFacts,
): ImportedArticle {
  const { file } = input
  const text = input.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const source = { file, text, lines: text.split('\n'), sha256: '' }
  const refuse = (findings: Finding[]): ImportedArticle => {
    return { file, importer: 'front-matter', facts: null, pieces: [], article: null, findings }
  }
  const split = splitForeign(text, file) ?? splitFrontMatter(source)
  if ('severity' in split) return refuse([split])
  const parsed = parseYaml(split.yaml, source, split.yamlLine, new Set())
  const checked = checkFacts(file, { ...given, url: given.url || 'https://none.invalid/' })
  const errors = [...parsed.findings, ...checked.findings].filter(isError)
  if (parsed.fields === null || errors.length > 0) return refuse(errors)

  const front = readFields(split.yaml)
  const report = renameKeys(front, given)
  const words = (key: string) => textOf(front.get(key))
  for (const [key, value] of Object.entries(setByHand(given, checked.date))) front.set(key, value)
  const url = parseAddress(words('origin_url'))
  const name = splitName(file)
  if (!words('date') && !words('published') && name.day) front.set('date', name.day)
  const slug = toSlug(name.slug) || toSlug(words('title') ?? '')
  if (!words('code') && url !== null) front.set('code', articleCode(url, slug))
  moveToEnd(front, 'imported')
  const facts = gatherFacts(words, url)
  const folder = facts.outlet ?? (url === null ? 'imported' : hostFolder(url))
  const path = articlePath(toSafeFolder(folder), isoDay(facts.published), slug)
  return {
    file,
    importer: 'front-matter',
    facts,
    pieces: [],
    article: { path, text: `---\n${front.toString({ lineWidth: 0 })}---\n${split.markdown}` },
    findings: [...parsed.findings, ...tell(file, report, url)],
  }
}

/** The fields as a tree that keeps their order and comments; every value is the text that was written. */
function readFields(yaml: string): Document {
  const front = parseDocument(yaml, { uniqueKeys: false, schema: 'failsafe', logLevel: 'silent' })
  return isMap(front.contents) ? front : new Document({}, { schema: 'failsafe' })
}

/** What nothing uses stands last. */
function moveToEnd(front: Document, key: string): void {
  const value = front.get(key, true)
  if (value === undefined) return
  front.delete(key)
  front.set(key, value)
}

const isError = (finding: Finding): boolean => finding.severity === 'error'

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null

const isoDay = (date: string | null): string | null =>
  date !== null && /^\d{4}-\d\d-\d\d/.test(date) ? date : null

const toSafeFolder = (folder: string): string =>
  folder.split('.').map(toSlug).filter(Boolean).join('.') || 'imported'

function setByHand(given: ImportFacts, date: string | null): Record<string, string> {
  const { url, outlet, language, title } = given
  const all = { origin_url: url, published: date, outlet, language, title }
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => !!entry[1]),
  )
}

/** `…/2014-07-16-midas.md` → its day and `midas`; of Hugo’s `midas/index.md` the folder's name. */
function splitName(file: string): { day: string | null; slug: string } {
  const parts = file.split(/[/\\]/)
  const own = parts.at(-1)!.replace(/\.[a-z]+$/i, '')
  const name = /^_?index$/i.test(own) ? (parts.at(-2) ?? own) : own
  const match = /^(\d{4}-\d{2}-\d{2})-(.*)$/.exec(name)
  return match ? { day: match[1]!, slug: match[2]! } : { day: null, slug: name }
}

function gatherFacts(words: (key: string) => string | null, url: URL | null): ImportedFacts {
  return {
    code: words('code') ?? '',
    origin_url: url?.href ?? '',
    title: words('title') ?? '',
    description: words('description'),
    language: words('language'),
    outlet: words('outlet'),
    byline: [words('byline') ?? []].flat(),
    published: words('published') ?? words('date'),
    updated: words('updated'),
  }
}

function tell(file: string, { renamed, kept, unreadDates }: KeyReport, url: URL | null): Finding[] {
  const findings: Finding[] = []
  if (renamed.length > 0) {
    const pairs = renamed.map(({ from, to }) => `${from} → ${to}`).join(', ')
    findings.push(importFinding(file, 'note', 'import-renamed', `Keys renamed: ${pairs}`))
  }
  if (kept.length > 0) {
    const message = `Keys kept under \`imported\`, since no field is known for them: ${kept.join(', ')}`
    const mend = 'Name the field that one stands for in archive.yaml, under `import.keys`.'
    findings.push(importFinding(file, 'note', 'import-kept', message, { mend }))
  }
  for (const date of unreadDates) {
    const message = `Unexpected date “${date.slice(0, 80)}”, expected the year first: kept under \`imported\``
    const mend =
      'Say in archive.yaml how it is meant: `import: { dates: day-first }` or month-first.'
    findings.push(importFinding(file, 'warning', 'import-date', message, { mend }))
  }
  if (url === null) {
    const message = 'The front matter names no address that it was published at'
    const mend =
      'Write it in `origin_url`, or name the key that holds it in archive.yaml, under `import.keys`.'
    findings.push(importFinding(file, 'warning', 'import-no-address', message, { mend }))
  }
  return findings
}
