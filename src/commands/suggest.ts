// npm run suggest: articles that carry one text and are not linked yet, with the evidence.

import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Engine } from '../build/engine.ts'
import { fingerprintsByCode } from '../build/fingerprints-by-code.ts'
import { applySuggestion } from '../discover/apply-suggestion.ts'
import { automaticLinks } from '../discover/automatic-links.ts'
import { discover } from '../discover/discover.ts'
import { formatSuggestions } from '../discover/format-suggestions.ts'
import { listSuggestions } from '../discover/suggest-links.ts'
import type { SuggestedLink } from '../discover/suggestion.ts'
import type { Article } from '../model/article.ts'
import type { Outlet } from '../model/outlet.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { readContent } from '../read/read-content.ts'
import { linkStories } from '../stories/link-stories.ts'
import { exportPassim, importPassim } from './exchange-passim.ts'
import type { Outcome, Progress } from './outcome.ts'

export type SuggestCommandOptions = {
  content: string
  engine: Engine
  asOf: PartialDate
  /** Write links: of these articles, or with an empty list those above the build's own bar. */
  apply: readonly string[] | null
  json: boolean
  color: boolean
  /** Write passim’s input there, and nothing else. */
  exportPassim: string | null
  /** Take candidate pairs from passim’s output there. */
  importPassim: string | null
}

export async function runSuggest(
  options: SuggestCommandOptions,
  onProgress: Progress,
): Promise<Outcome> {
  const content = await readContent(options.content)
  const total = content.articles.length
  const rendered = await options.engine.render(options.content, content.articles, (done) =>
    onProgress('render', done, total),
  )
  const articles = rendered.flatMap(({ article }) => (article ? [article] : []))
  if (options.exportPassim !== null) return exportPassim(options.exportPassim, articles)
  const imported =
    options.importPassim === null
      ? { report: '' }
      : await importPassim(options.importPassim, articles, options.color)
  if ('refusal' in imported) return imported.refusal
  const fingerprints = fingerprintsByCode(rendered)
  const discovery =
    'pairs' in imported
      ? discover(articles, content.outlets, { fingerprints, candidates: imported.pairs })
      : await options.engine.discover(articles, content.outlets, fingerprints)
  const suggestions = listSuggestions(discovery, {
    stories: storiesByCode(articles, content.outlets, options.asOf),
  })
  const byCode = new Map(articles.map((article) => [article.code, article]))
  const written = options.apply
    ? await apply(
        accepted(
          suggestions.flatMap(({ links }) => links),
          automaticLinks(suggestions),
          options.apply,
        ),
        byCode,
        options.content,
      )
    : []
  const err = imported.report
  if (options.json)
    return { err, out: `${JSON.stringify({ suggestions, written }, null, 2)}\n`, code: 0 }
  const text = formatSuggestions(suggestions, { color: options.color, articles: byCode })
  return { err, out: `${text}${describeWritten(written, options)}`, code: 0 }
}

/** Which story each article is in by what editors and texts say, computed links left aside. */
function storiesByCode(
  articles: readonly Article[],
  outlets: readonly Outlet[],
  asOf: PartialDate,
): Map<string, string> {
  const stories = linkStories(articles, outlets, { asOf })
  return new Map(
    stories.flatMap(({ slug, variants }) => variants.map(({ article }) => [article.code, slug])),
  )
}

/** Only links with a known source can be written: an editor decides the others. */
function accepted(
  links: readonly SuggestedLink[],
  clear: readonly SuggestedLink[],
  codes: readonly string[],
): SuggestedLink[] {
  const chosen = codes.length === 0 ? clear : links.filter(({ article }) => codes.includes(article))
  return chosen.filter(({ source }) => source !== null)
}

async function apply(
  links: readonly SuggestedLink[],
  articles: ReadonlyMap<string, Article>,
  content: string,
): Promise<{ file: string; source: string }[]> {
  const written: { file: string; source: string }[] = []
  for (const link of links) {
    const { file } = articles.get(link.article)!
    const path = join(content, file)
    const before = await readFile(path, 'utf8')
    const after = applySuggestion(before, link)
    if (after === before) continue
    await writeFile(`${path}.new`, after)
    await rename(`${path}.new`, path)
    written.push({ file, source: link.source! })
  }
  return written
}

function describeWritten(
  written: readonly { file: string; source: string }[],
  { apply: asked }: SuggestCommandOptions,
): string {
  if (asked === null) {
    return 'To accept: npm run suggest -- --apply CODE. To refuse: not_derived_from in the front matter.\n'
  }
  const lines = written.map(({ file, source }) => `  ${file}  derived_from: ${source}`)
  return `${written.length} written.\n${lines.map((line) => `${line}\n`).join('')}`
}
