// In: a content folder and some of its files. Out: what is to be said of these files, without the rest.
import type { ArticleSource } from './model/article-source.ts'
import type { Finding } from './model/finding.ts'
import type { Outlet } from './model/outlet.ts'
import { assignFragments } from './read/assign-fragments.ts'
import { convertArticle, type Surroundings } from './read/convert-article.ts'
import { implyOutlets } from './read/imply-outlets.ts'
import { limitFindings } from './read/limit-findings.ts'
import { LIMITS } from './read/limits.ts'
import { listFiles } from './read/list-files.ts'
import { loadTextFile } from './read/load-text-file.ts'
import { indexOutlets } from './read/outlet-index.ts'
import { type ParsedArticle, parseArticle } from './read/parse-article.ts'
import { describeText } from './read/read-articles.ts'
import { hostUse } from './read/read-content.ts'
import { readOutlets } from './read/read-outlets.ts'
import { readPages } from './read/read-pages.ts'
import { readSettings } from './read/read-settings.ts'
import { type ArticleHead, scanHeads } from './read/scan-heads.ts'
import { duplicateCode } from './read/settle-codes.ts'
import { sortArticleFiles } from './read/sort-article-files.ts'
import type { TextFile } from './read/text-file.ts'
import { unknownCodes } from './stories/find-link-problems.ts'

/** What one file is held against: settings, outlets, and the names of all other articles. */
export type Neighbours = {
  surroundings: Surroundings
  declared: readonly Outlet[]
  heads: readonly ArticleHead[]
}

/**
 * The findings of some files of a content folder. The rest of the archive is only skimmed for codes
 * and hosts, so links that come from comparing texts are not among them.
 *
 * @param files paths relative to `content`, with `/`
 */
export async function checkFiles(content: string, files: readonly string[]): Promise<Finding[]> {
  const settings = await readSettings(content)
  const outlets = await readOutlets(content)
  const listing = await listFiles(content, 'articles')
  const neighbours = gatherNeighbours(content, settings, outlets.outlets, listing.files ?? [])
  const wanted = new Set(files)
  const hasPages = files.some((file) => file.startsWith('pages/'))
  const pages = hasPages ? (await readPages(content)).findings : []
  const general = [...settings.findings, ...outlets.findings, ...listing.findings, ...pages]
  const findings = general.filter(({ file }) => wanted.has(file))
  const sorted = sortArticleFiles(files.filter((file) => file.startsWith('articles/')))
  findings.push(...sorted.findings)
  for (const file of sorted.texts) {
    const { source, finding } = await loadTextFile(content, file, LIMITS.articleBytes)
    findings.push(source === null ? finding : describeText(source))
  }
  for (const file of sorted.articles) {
    const { source, finding } = await loadTextFile(content, file, LIMITS.articleBytes)
    findings.push(...(source === null ? [finding] : await checkArticle(source, neighbours)))
  }
  return limitFindings(findings)
}

/** Settings, outlets and the heads of all articles: what a single file is judged by. */
export function gatherNeighbours(
  content: string,
  { settings, defaults }: Pick<Surroundings, 'settings' | 'defaults'>,
  declared: readonly Outlet[],
  files: readonly string[],
): Neighbours {
  const heads = scanHeads(content, sortArticleFiles(files).articles)
  const uses = heads
    .filter(({ namesOutlet }) => !namesOutlet)
    .map(({ file, host }) => ({ host, source: emptySource(file), place: { line: 1, column: 1 } }))
  const { outlets } = implyOutlets(declared, uses)
  return { surroundings: { settings, defaults, outlets: indexOutlets(outlets) }, declared, heads }
}

async function checkArticle(source: TextFile, neighbours: Neighbours): Promise<Finding[]> {
  const { article, findings, isSound } = judgeFront(source, neighbours)
  if (article === null || !isSound) return findings
  const others = neighbours.heads.filter(({ file }) => file !== source.file)
  const owner = others.find(({ code }) => keyOf(code) === keyOf(article.code))
  const codes = new Set([...others.map(({ code }) => code), article.code])
  // Loaded here, since it is most of the time that a check takes.
  const { assembleArticle } = await import('./build/assemble-article.ts')
  const fragment = assignFragments([article.code]).get(article.code) ?? ''
  return [
    ...findings,
    ...(owner ? [duplicateCode(article, source, owner)] : []),
    ...unknownCodes(article, codes, [...codes].sort()),
    ...assembleArticle({ ...article, fragment }).findings,
  ]
}

/** What is to be said of an article's front matter; `article` is null where it cannot be read. */
export function judgeFront(
  source: TextFile,
  { surroundings, declared }: Neighbours,
): { article: ArticleSource | null; findings: Finding[]; isSound: boolean } {
  const parsed = parseArticle(source)
  if (parsed.article === null) return { article: null, findings: parsed.findings, isSound: false }
  const outlets = implyOwn(parsed.article, surroundings, declared)
  const converted = convertArticle(parsed.article, { ...surroundings, outlets: outlets.index })
  const findings = [...parsed.findings, ...outlets.findings, ...converted.findings]
  const isSound = !findings.some(({ severity }) => severity === 'error')
  const article = { ...converted.article, markdown: parsed.article.markdown }
  return { article, findings, isSound }
}

/** The outlet of the article's own address, and what there is to say about it. */
function implyOwn(parsed: ParsedArticle, { outlets }: Surroundings, declared: readonly Outlet[]) {
  const own = implyOutlets(declared, hostUse(parsed))
  const all = [...own.outlets, ...[...outlets.byId.values()].filter(({ implied }) => implied)]
  return { findings: own.findings, index: indexOutlets(all) }
}

function keyOf(code: string): string {
  return code.normalize('NFC').toLowerCase()
}

function emptySource(file: string): TextFile {
  return { file, text: '', lines: [], sha256: '' }
}
