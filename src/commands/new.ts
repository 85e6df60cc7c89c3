// npm run new: one article, asked for or told, becomes a file in its place.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { composeArticle } from '../importers/compose-article.ts'
import type { ImportedArticle } from '../importers/imported-article.ts'
import { readKnownArticles } from '../importers/known-articles.ts'
import { writeImported } from '../importers/write-article.ts'
import type { Finding } from '../model/finding.ts'
import type { Outlet } from '../model/outlet.ts'
import { outletYaml } from '../read/outlet-file-text.ts'
import { readOutlets } from '../read/read-outlets.ts'
import { readSettings } from '../read/read-settings.ts'
import { type Ask, Cancelled } from './new/ask.ts'
import { type GivenFacts, gatherFacts } from './new/gather-facts.ts'
import type { Unsettled } from './new/settle-fact.ts'
import type { Outcome } from './outcome.ts'

export type NewOptions = GivenFacts & {
  content: string
  /** The text of the article as somebody copied it; null to write it later. */
  text: string | null
  json: boolean
}

/**
 * Writes the file of a new article, and of its outlet where that is new. Never replaces a file.
 *
 * @param ask null where nobody can be asked: then every fact must be given or follow from others
 * @returns exit code 1 where something is missing, wrong or there already; 130 where it was cancelled
 */
export async function runNew(options: NewOptions, ask: Ask | null): Promise<Outcome> {
  try {
    return await makeArticle(options, ask)
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
    return { err: 'Cancelled. Nothing was written.\n', code: 130 }
  }
}

async function makeArticle(options: NewOptions, ask: Ask | null): Promise<Outcome> {
  const { content, text } = options
  if (!existsSync(content)) return withoutFolder(content)
  const settings = await readSettings(content)
  const { outlets } = await readOutlets(content)
  const gathered = await gatherFacts(options, text, { settings, outlets }, ask)
  if ('missing' in gathered) return refuse(gathered)
  const { facts, settled } = gathered
  const composed = composeArticle(facts, text)
  const files = [...(settled.isNew ? [outletFile(settled.outlet)] : []), composed]
  const names = files.map(({ article }) => join(content, article!.path))
  if (ask && !(await ask.confirm(`Write ${names.join(' and ')}?`))) throw new Cancelled()
  const known = await readKnownArticles(content)
  // The article first, without writing: where it cannot go, no outlet is left behind.
  const dry = { content, known: structuredClone(known), dryRun: true }
  const tried = await writeImported(composed, dry)
  if (tried.status !== 'would-write') return isThere(join(content, tried.path ?? ''))
  const written: string[] = []
  for (const file of files) {
    const { status, path, findings } = await writeImported(file, { content, known, dryRun: false })
    if (status === 'refused') return { err: sayAll(findings), code: 1 }
    if (status === 'written') written.push(join(content, path!))
  }
  return describe(written, composed, options)
}

function withoutFolder(content: string): Outcome {
  const err = `Unexpected --content ${content}: there is no such folder. Nothing was written.\nMake the folder, or start the command where it is.\n`
  return { err, code: 1 }
}

function refuse({ missing, wrong }: Unsettled): Outcome {
  const lines = [
    ...wrong.map((one) => `Unexpected ${one}.`),
    ...(missing.length > 0 ? [`Missing: ${missing.join(', ')}.`] : []),
    'Nothing was written. On a terminal npm run new asks; npm run new -- --help shows an example.',
  ]
  return { err: `${lines.join('\n')}\n`, code: 1 }
}

function isThere(path: string): Outcome {
  const err = `Unexpected file ${path}: it is there already. Nothing was written.\nOpen it, or give another date, headline or address.\n`
  return { err, code: 1 }
}

/** The outlet's file, in the shape that is written without ever replacing another. */
function outletFile(outlet: Outlet): ImportedArticle {
  const path = `outlets/${outlet.id}.yaml`
  const article = { path, text: outletYaml(outlet) }
  return { file: path, importer: 'new', facts: null, pieces: [], article, findings: [] }
}

function describe(
  written: readonly string[],
  { findings, article }: ImportedArticle,
  { content, text, json }: NewOptions,
): Outcome {
  const file = written.at(-1) ?? join(content, article!.path)
  const folder = content === 'content' ? '' : ` --content ${quoted(content)}`
  const next = [
    `npm run dev${folder && ` --${folder}`}`,
    `npm run check -- ${quoted(file)}${folder}`,
  ]
  if (json)
    return { out: `${JSON.stringify({ written, file, findings, next }, null, 2)}\n`, code: 0 }
  const lines = [
    'Written:',
    ...written.map((path) => `  ${path}`),
    ...(findings.length > 0 ? ['', 'To look at:', sayAll(findings).trimEnd()] : []),
    '',
    'Next:',
    ...(text === null ? [`  write the text into ${file}`] : []),
    `  ${next[0]}`,
    '      shows it at http://localhost:8080/ and again on every save',
    `  ${next[1]}`,
    '      says whether anything about it is odd',
  ]
  return { out: `${lines.join('\n')}\n`, code: 0 }
}

function sayAll(findings: readonly Finding[]): string {
  return findings.map(({ message, mend }) => `  - ${message}.${mend ? ` ${mend}` : ''}\n`).join('')
}

/** As a shell takes it. */
function quoted(path: string): string {
  return /^[\w./\\:-]+$/.test(path) ? path : `"${path}"`
}
