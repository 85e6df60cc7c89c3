import { mkdir, readFile, realpath } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import type { Finding, Severity } from '../model/finding.ts'
import { importFinding } from './import-finding.ts'
import type { ImportedArticle } from './imported-article.ts'
import { type KnownArticles, noteArticle } from './known-articles.ts'
import { writeNewFile } from './write-new-file.ts'

/** What became of one imported article. */
export interface WrittenArticle {
  /**
   * `written`; `would-write` on a dry run; `skipped`: the article is there already; `refused`: an
   * error, or another file has the name.
   */
  status: 'written' | 'would-write' | 'skipped' | 'refused'
  /** Relative to the content folder; null where the article was refused before it had one. */
  path: string | null
  findings: Finding[]
}

/** Where articles are written, and which are there. `known` grows as articles are written. */
export interface WriteTarget {
  content: string
  known: KnownArticles
  dryRun: boolean
}

/**
 * Write an imported article into the content folder, through a temporary file beside it: killed
 * midway, the file is there whole or not at all. An existing file is never replaced: an article
 * whose code is there is left alone, wherever its file stands; where another article has the name,
 * this one gets a longer one.
 */
export async function writeImported(
  imported: ImportedArticle,
  target: WriteTarget,
): Promise<WrittenArticle> {
  if (imported.article === null) return { status: 'refused', path: null, findings: [] }
  const code = imported.facts?.code ?? ''
  const elsewhere = code === '' ? undefined : target.known.byCode.get(code)
  if (elsewhere !== undefined) return leave(imported, elsewhere, target.content)
  const { path, text } = imported.article
  const present = await readPresent(target.content, path)
  if (present === text) return { status: 'skipped', path, findings: [] }
  const free = present === null ? path : longerPath(path, code)
  if (free === null || (free !== path && (await readPresent(target.content, free)) !== null)) {
    return { status: 'refused', path, findings: [isTaken(imported, path, 'error')] }
  }
  if (target.dryRun) {
    noteArticle(target.known, free, text)
    return { status: 'would-write', path: free, findings: [] }
  }
  const written = await tryToWrite(imported, target, free)
  if (written.status === 'written') noteArticle(target.known, free, text)
  return written
}

/** An article that is there stays as it is, changed by an editor or not. */
async function leave(
  imported: ImportedArticle,
  path: string,
  content: string,
): Promise<WrittenArticle> {
  const present = await readPresent(content, path)
  const isSame = present === null || withoutRetrieval(present) === textOf(imported)
  return { status: 'skipped', path, findings: isSame ? [] : [isTaken(imported, path, 'warning')] }
}

const textOf = (imported: ImportedArticle) => withoutRetrieval(imported.article?.text ?? '')

/** When a page was fetched, and which bytes came, is another each time. */
function withoutRetrieval(text: string): string {
  return text.replace(/^(?:retrieved:|# ).*\n/gm, '')
}

function readPresent(content: string, path: string): Promise<string | null> {
  return readFile(join(content, path), 'utf8').catch(() => null)
}

/** `2031-05-07-clock.md` → `2031-05-07-clock-3c706d55.md`; null where the code gives no end. */
function longerPath(path: string, code: string): string | null {
  const end = /[a-z0-9]{1,8}$/i.exec(code)?.[0]
  return end === undefined ? null : path.replace(/\.md$/, `-${end.toLowerCase()}.md`)
}

async function tryToWrite(
  imported: ImportedArticle,
  { content }: WriteTarget,
  path: string,
): Promise<WrittenArticle> {
  try {
    return await writeNew(imported, content, path)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EEXIST') {
      return { status: 'refused', path, findings: [isTaken(imported, path, 'error')] }
    }
    const message = `Unexpected failure (${code ?? 'unknown'}) while writing ${path}`
    const mend = 'Check that the content folder can be written and has room.'
    const finding = importFinding(imported.file, 'error', 'import-unwritable', message, { mend })
    return { status: 'refused', path, findings: [finding] }
  }
}

async function writeNew(
  imported: ImportedArticle,
  contentDir: string,
  path: string,
): Promise<WrittenArticle> {
  const target = join(contentDir, path)
  const folder = dirname(target)
  await mkdir(folder, { recursive: true })
  if (!`${await realpath(folder)}${sep}`.startsWith(`${await realpath(contentDir)}${sep}`)) {
    const message = `Unexpected link out of the content folder on the way to ${path}`
    const mend = 'Replace the link by a folder.'
    const finding = importFinding(imported.file, 'error', 'import-outside', message, { mend })
    return { status: 'refused', path, findings: [finding] }
  }
  await writeNewFile(target, imported.article!.text)
  return { status: 'written', path, findings: [] }
}

function isTaken(imported: ImportedArticle, path: string, severity: Severity): Finding {
  const message = `Unexpected file ${path}: it is there already and differs`
  const mend =
    severity === 'error'
      ? 'Nothing was changed. Move or rename that file, then import again.'
      : 'It was left as it is. To keep both, give that one another `code`, then import again.'
  return importFinding(imported.file, severity, 'import-exists', message, { mend })
}
