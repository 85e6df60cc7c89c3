import type { Finding } from '../../model/finding.ts'
import { foldSpaces } from '../../model/fold-spaces.ts'
import { addressProblem } from '../../model/http-address.ts'
import { buildArticle } from '../build-article.ts'
import { escapeMarkdown } from '../escape-markdown.ts'
import { htmlToMarkdown } from '../html-to-markdown.ts'
import { importFinding } from '../import-finding.ts'
import type { ImportedArticle, Piece } from '../imported-article.ts'
import type { ImportFacts } from '../importer.ts'
import type { ItemBody, SourceItem } from './source-item.ts'

/** Characters of one value that has no field of ours; more is cut, with a finding. */
const LONGEST_KEPT = 2000
/** Characters of a code. */
const LONGEST_CODE = 200

/** One item as an article file. Its text becomes Markdown; what has no field is kept in `imported`. */
export function itemToArticle(
  item: SourceItem,
  { file, importer }: { file: string; importer: string },
  given: ImportFacts,
): ImportedArticle {
  const findings = [...item.findings]
  const url = checkAddress(item, file, findings)
  const code = item.code ?? (url === null ? codeOf(item.id) : null)
  if (url === null && code === null) findings.push(withoutIdentity(item, file))
  const body = toMarkdown(item, file, findings)
  const imported = keepValues(item, file, findings)
  const hasImported = Object.keys(imported).length > 0
  return buildArticle(
    {
      file,
      importer,
      url,
      // Where there is neither, the finding above refuses it.
      code: code ?? (url === null ? 'none' : null),
      title: item.title,
      description: item.description,
      language: item.language,
      byline: item.byline,
      published: item.published,
      updated: item.updated === item.published ? null : item.updated,
      more: { ...item.more, ...(hasImported ? { imported } : {}) },
      publisher: item.publisher,
      body,
      pieces: toPieces(body),
      findings,
    },
    given,
  )
}

function checkAddress({ url, name }: SourceItem, file: string, findings: Finding[]): string | null {
  const problem = url === null ? null : addressProblem(url)
  if (problem === null) return url
  const message = `Unexpected address “${(url ?? '').slice(0, 200)}” of ${name}, expected ${problem}: left out`
  findings.push(importFinding(file, 'warning', 'import-source-value', message, { field: 'url' }))
  return null
}

function withoutIdentity({ name, title }: SourceItem, file: string): Finding {
  const words = title === null ? '' : ` (“${title.slice(0, 80)}”)`
  const message = `Unexpected ${name}${words} without an address and an id, expected one of them`
  const mend = 'Write the address that it was published at into the file.'
  return importFinding(file, 'error', 'import-no-address', message, { mend })
}

function codeOf(id: string | null): string | null {
  const code = id?.replace(/\s+/g, ' ').trim().normalize('NFC') ?? ''
  return code === '' || code.length > LONGEST_CODE ? null : code
}

function toMarkdown({ body, url, name }: SourceItem, file: string, findings: Finding[]): string {
  if (body === null || body.value.trim() === '') {
    const message = `Unexpected ${name} without a text, expected one; the facts about it are imported`
    const mend = 'Write the text into the file, or import the saved page.'
    findings.push(importFinding(file, 'warning', 'import-empty', message, { mend }))
    return ''
  }
  if (body.form === 'text') return textToMarkdown(body)
  // Words alone need no parser: many feeds hold thousands of such texts.
  if (!/[<&]/.test(body.value)) return escapeMarkdown(foldSpaces(body.value))
  const converted = htmlToMarkdown(body.value, url)
  if ('tooMuch' in converted) {
    const message = `Unexpected ${converted.tooMuch} in ${name}, expected an article`
    const mend = 'Look at the page itself: it may be something else. Save it and import that.'
    findings.push(importFinding(file, 'error', 'import-too-large', message, { mend }))
    return ''
  }
  const dropped = Object.entries(converted.dropped)
  if (dropped.length > 0) {
    const list = dropped.map(([what, count]) => `${what} (${count})`).join(', ')
    const message = `Left out of the text: ${list}`
    findings.push(importFinding(file, 'note', 'import-dropped', message))
  }
  return converted.markdown
}

/** Blank lines part paragraphs; single line ends stay within them. */
export function textToMarkdown({ value }: Pick<ItemBody, 'value'>): string {
  return value
    .replace(/\r\n?|\u2028/g, '\n')
    .replace(/\u2029/g, '\n\n')
    .split(/\n[ \t]*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => escapeMarkdown(line.trim()))
        .filter((line) => line !== '')
        .join('\n'),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

function keepValues(
  { kept, name }: SourceItem,
  file: string,
  findings: Finding[],
): Record<string, string | string[]> {
  const imported: Record<string, string | string[]> = {}
  for (const [key, value] of Object.entries(kept)) {
    if (value == null || value.length === 0) continue
    const length = typeof value === 'string' ? value.length : value.join('').length
    if (length <= LONGEST_KEPT) imported[key] = clean(value)
    else {
      const message = `Unexpected ${length} characters in \`${key.slice(0, 80)}\` of ${name}, expected at most ${LONGEST_KEPT}: left out`
      findings.push(importFinding(file, 'warning', 'import-source-value', message))
    }
  }
  return imported
}

/** Without characters that no front matter may hold. */
function clean(value: string | string[]): string | string[] {
  if (typeof value !== 'string') return value.map((one) => clean(one) as string)
  return value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '').toWellFormed()
}

/** For the preview: the blocks of the Markdown, by what they begin with. */
function toPieces(markdown: string): Piece[] {
  return markdown.split('\n\n').flatMap((block): Piece[] => {
    const isCaption = block.startsWith('<!-- role: caption')
    const text = block
      .replace(/^<!--[^\n]*\n/, '')
      .replace(/^#+ /, '')
      .trim()
    if (text === '') return []
    const role = isCaption ? 'caption' : /^#{1,6} /.test(block) ? 'heading' : 'paragraph'
    return [{ role: /^!\[/.test(block) ? 'alt' : role, text, line: 0 }]
  })
}
