// In: the lines of passim's output. Out: pairs of articles to judge, and findings about the lines.
import type { Article } from '../../model/article.ts'
import type { Finding } from '../../model/finding.ts'
import { dateSpan } from '../../model/partial-date.ts'
import type { Pair } from '../find-candidates.ts'
import { parsePassage } from './parse-passage.ts'

/** A line and where it stands. */
export type PassimLine = { file: string; line: number; text: string }

/** Members of a larger cluster are paired with so many of their neighbours by date only. */
const largestCluster = 64
const windowWidth = 16

/**
 * Pairs every two articles that have passages in one cluster. `articles` are those of the archive:
 * passages of others are findings, and so are lines that cannot be read; the rest is used.
 */
export async function readPassim(
  lines: AsyncIterable<PassimLine> | Iterable<PassimLine>,
  articles: readonly Article[],
): Promise<{ pairs: Pick<Pair, 'a' | 'b'>[]; findings: Finding[] }> {
  const byCode = new Map(articles.map((article) => [article.code, article]))
  const clusters = new Map<string, Set<string>>()
  const findings: Finding[] = []
  for await (const line of lines) {
    if (line.text.trim() === '') continue
    const passage = parsePassage(line.text)
    if ('wrong' in passage) findings.push(unreadable(line, passage.wrong))
    else if (!byCode.has(passage.id)) findings.push(unknown(line, passage.id))
    else {
      const members = clusters.get(passage.cluster) ?? new Set()
      clusters.set(passage.cluster, members.add(passage.id))
    }
  }
  const pairs = new Map<string, Pick<Pair, 'a' | 'b'>>()
  for (const members of clusters.values()) {
    for (const pair of pairUp([...members].map((code) => byCode.get(code)!))) {
      pairs.set(`${pair.a}\n${pair.b}`, pair)
    }
  }
  return {
    pairs: [...pairs.values()].sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b)),
    findings,
  }
}

function pairUp(articles: readonly Article[]): Pick<Pair, 'a' | 'b'>[] {
  const days = new Map(articles.map((article) => [article, startOf(article)]))
  const ordered = [...articles].sort(
    (x, y) => days.get(x)! - days.get(y)! || compare(x.code, y.code),
  )
  const width = ordered.length > largestCluster ? windowWidth : largestCluster
  return ordered.flatMap(({ code }, i) =>
    ordered
      .slice(i + 1, i + 1 + width)
      .map((other) =>
        code < other.code ? { a: code, b: other.code } : { a: other.code, b: code },
      ),
  )
}

function startOf({ published, dated }: Article): number {
  const date = published ?? dated
  const start = date === null ? Number.NaN : dateSpan(date).start
  return Number.isFinite(start) ? start : -1e15
}

function unreadable(line: PassimLine, wrong: string): Finding {
  return about(
    line,
    'passim-line',
    `Unexpected ${wrong}, expected a record of passim’s out.json with id, cluster, begin and end`,
    'Run passim again, or take the line out; the other lines are used.',
  )
}

function unknown(line: PassimLine, id: string): Finding {
  const shown = id.length > 80 ? `${id.slice(0, 80)}…` : id
  return about(
    line,
    'passim-unknown-article',
    `Unexpected id ${JSON.stringify(shown)}, expected the code of an article of this archive`,
    'Export the archive again and give passim that file.',
  )
}

function about({ file, line }: PassimLine, rule: string, message: string, mend: string): Finding {
  const place = { file, line, column: 1, field: null, excerpt: null }
  return { ...place, severity: 'warning', rule, message, mend }
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}
