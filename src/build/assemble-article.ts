// In: an article with its Markdown. Out: the article with its blocks, headline and fingerprints.
import { createHash } from 'node:crypto'
import { fingerprintArticle } from '../discover/fingerprint-article.ts'
import { foldText } from '../markdown/fold-text.ts'
import { renderBody } from '../markdown/render-body.ts'
import type { Article } from '../model/article.ts'
import type { ArticleSource } from '../model/article-source.ts'
import { type Finding, findingSchema } from '../model/finding.ts'
import type { Assembled } from './task.ts'

/**
 * Renders the body and settles what only the body can tell: the headline where the front matter has
 * none, and the fingerprint of the running text. `article` is null where the body was refused.
 */
export function assembleArticle(source: ArticleSource): Assembled {
  const { markdown, bodyLine, positions, sha256, title, ...rest } = source
  const rendered = renderBody({ ...source, title })
  const findings = rendered.findings.map((finding) => findingSchema.parse(finding))
  if (findings.some(({ severity }) => severity === 'error')) {
    return { article: null, fingerprint: null, findings }
  }

  const fromBody = title === null ? rendered.headline : null
  const fileName = source.file.split('/').at(-1)!.replace(/\.md$/, '')
  if (title === null) findings.push(headlineFinding(source, fromBody, fileName))
  const article: Article = {
    ...rest,
    title: title ?? fromBody ?? fileName,
    titleFrom: title !== null ? 'front matter' : fromBody !== null ? 'body' : 'file name',
    sha256: { file: sha256, text: hash(foldText(rendered.body.blocks)) },
    body: rendered.body,
  }
  return { article, fingerprint: fingerprintArticle(article), findings }
}

function headlineFinding(source: ArticleSource, headline: string | null, name: string): Finding {
  return {
    file: source.file,
    ...(source.positions.title ?? { line: 1, column: 1 }),
    severity: headline === null ? 'warning' : 'note',
    rule: headline === null ? 'no-title' : 'title-from-body',
    field: 'title',
    message:
      headline === null
        ? `Unexpected empty title, expected a headline; the file name “${name}” stands in for it`
        : `Unexpected empty title; the headline “${headline}” was taken from the body`,
    mend: headline === null ? 'Give the headline as title.' : 'Set title to it to be sure.',
    excerpt: null,
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
