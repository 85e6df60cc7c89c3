// npm run suggest -- --export-passim, --import-passim: finding pairs where it is done by a cluster.
import type { Pair } from '../discover/find-candidates.ts'
import { passimLines } from '../discover/passim/passim-record.ts'
import { readPassim } from '../discover/passim/read-passim.ts'
import type { Article } from '../model/article.ts'
import { count } from '../model/count.ts'
import { limitFindings } from '../read/limit-findings.ts'
import { formatFindings } from '../report/format-text.ts'
import type { Outcome } from './outcome.ts'
import { readPassimLines, writeLines } from './passim-files.ts'

/** Writes passim's input; says how to run it. */
export async function exportPassim(path: string, articles: readonly Article[]): Promise<Outcome> {
  try {
    const written = await writeLines(path, passimLines(articles))
    const next = `    passim ${path} passim-out\n    npm run suggest -- --import-passim passim-out/out.json`
    return { out: `${path}: ${count(written, 'article')}. Then:\n${next}\n`, code: 0 }
  } catch (error) {
    const { message } = error as Error
    return {
      err: `Unexpected answer of the disk (${message}), expected a file to write.\n`,
      code: 1,
    }
  }
}

/** Pairs from passim's output, and what is to be said of its lines; or why there are none. */
export async function importPassim(
  path: string,
  articles: readonly Article[],
  color: boolean,
): Promise<{ pairs: Pick<Pair, 'a' | 'b'>[]; report: string } | { refusal: Outcome }> {
  try {
    const { pairs, findings } = await readPassim(readPassimLines(path), articles)
    const text = formatFindings(limitFindings(findings), { color })
    return { pairs, report: text === '' ? '' : `${text}\n` }
  } catch (error) {
    const { message } = error as Error
    const err = `Unexpected answer to ${path} (${message}), expected passim’s out.json: the folder, or one file of it.\n`
    return { refusal: { err, code: 1 } }
  }
}
