import type { ArticleFront } from '../model/article-source.ts'
import type { Finding } from '../model/finding.ts'
import { hostOf } from '../model/normalise-url.ts'
import type { Outlet } from '../model/outlet.ts'
import type { Settings } from '../model/settings.ts'
import { convertArticle } from './convert-article.ts'
import { type HostUse, implyOutlets } from './imply-outlets.ts'
import { limitFindings } from './limit-findings.ts'
import { indexOutlets } from './outlet-index.ts'
import type { ParsedFront } from './parse-article.ts'
import { readArticles } from './read-articles.ts'
import { readOutlets } from './read-outlets.ts'
import { readSettings } from './read-settings.ts'
import { settleCodes } from './settle-codes.ts'
import { placeFor } from './text-file.ts'

/** All that the content folder holds. */
export type Content = {
  settings: Settings
  /** By id; outlets implied by an address are among them. */
  outlets: Outlet[]
  /** In the order of their paths, by code units; `readWhole` adds the text. */
  articles: ArticleFront[]
  /** Paths of the article files that could not be used; an error finding says why. */
  refused: string[]
  findings: Finding[]
}

/**
 * Read a content folder. Never throws for anything that stands in a file: every problem is a
 * finding, and one bad article does not stop the others.
 *
 * @param dir path of the folder that holds `articles/`, `outlets/` and `archive.yaml`
 */
export async function readContent(dir: string): Promise<Content> {
  const { settings, defaults, findings: ofSettings } = await readSettings(dir)
  const declared = await readOutlets(dir)
  const read = await readArticles(dir)
  const bad = filesWithErrors(read.findings)
  const isSound = ({ source }: ParsedFront) => !bad.has(source.file)
  const implied = implyOutlets(declared.outlets, read.articles.filter(isSound).flatMap(hostUse))
  const surroundings = { settings, defaults, outlets: indexOutlets(implied.outlets) }
  const converted = read.articles.map((parsed) => ({
    ...convertArticle(parsed, surroundings),
    source: parsed.source,
    isSound: isSound(parsed),
  }))
  const candidates = converted.filter((one) => one.isSound && !one.findings.some(isError))
  const settled = settleCodes(candidates)
  const kept = new Set(settled.articles.map(({ file }) => file))
  return {
    settings,
    outlets: implied.outlets,
    articles: settled.articles,
    refused: [...new Set([...read.files, ...neverOpened(read.findings)])]
      .filter((file) => !kept.has(file))
      .sort(),
    findings: limitFindings([
      ...ofSettings,
      ...declared.findings,
      ...read.findings,
      ...implied.findings,
      ...converted.flatMap(({ findings }) => findings),
      ...settled.findings,
    ]),
  }
}

function isError({ severity }: Finding): boolean {
  return severity === 'error'
}

/** Articles that were not even opened: links, and names with control characters. */
function neverOpened(findings: readonly Finding[]): string[] {
  return findings
    .filter((finding) => isError(finding) && /^articles\/.*\.md$/i.test(finding.file))
    .map(({ file }) => file)
}

function filesWithErrors(findings: readonly Finding[]): Set<string> {
  return new Set(findings.filter(isError).map(({ file }) => file))
}

/** An article that leaves it to its address to say whose it is. */
export function hostUse({ fields, source, places }: ParsedFront): HostUse[] {
  if (fields.outlet !== undefined) return []
  const host = fields.origin_url === undefined ? null : hostOf(fields.origin_url)
  return [{ host, source, place: placeFor(places, ['origin_url']) }]
}
