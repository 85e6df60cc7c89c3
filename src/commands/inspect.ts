import type { Engine } from '../build/engine.ts'
import { loadArchive } from '../load-archive.ts'
import type { Archive } from '../model/archive.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { Story, Variant } from '../model/story.ts'
import type { Outcome } from './outcome.ts'

/**
 * The linked archive as `npm run inspect -- --json` prints it. Documented in docs/inspect.md; keys
 * are only ever added.
 */
export function inspectArchive(archive: Archive) {
  return {
    stories: archive.stories.map(inspectStory),
    findings: archive.findings.map(({ file, line, column, severity, rule, message }) => ({
      file,
      line,
      column,
      severity,
      rule,
      message,
    })),
  }
}

function inspectStory(story: Story) {
  return {
    slug: story.slug,
    title: story.title,
    original: story.original,
    absent: story.absent,
    articles: story.variants.map(inspectVariant),
    disagreements: story.disagreements.map(({ article, text }) => ({ article, text })),
    unknowns: story.unknowns,
  }
}

function inspectVariant({ article, outlet, derivation, delay }: Variant) {
  return {
    code: article.code,
    file: article.file,
    outlet: outlet.name,
    outlet_id: outlet.id,
    title: article.title,
    published: article.published?.text ?? null,
    dated: article.dated?.text ?? null,
    delay,
    language: article.language,
    url: article.url,
    derivation: derivation && {
      source: derivation.source.code ?? derivation.source.url ?? derivation.source.name,
      kind: derivation.kind,
      grade: derivation.grade,
      near_match: derivation.nearMatch,
      evidence: derivation.evidence,
    },
  }
}

/** The same in plain text, one story a paragraph. */
export function formatInspection(archive: Archive): string {
  return archive.stories
    .map((story) => {
      const lines = story.variants.map(({ article, outlet, derivation }) => {
        const mark = article.code === story.original ? '*' : '-'
        const date = (article.published ?? article.dated)?.text ?? 'undated'
        const from = derivation
          ? ` ← ${derivation.source.code ?? derivation.source.url ?? derivation.source.name} (${derivation.kind}, ${derivation.grade})`
          : ''
        return `  ${mark} ${date}  ${outlet.name}  ${article.code}${from}`
      })
      return [`${story.title}  /stories/${story.slug}/`, ...lines].join('\n')
    })
    .join('\n\n')
}

/** Prints the archive; findings with errors do not stop it, since they are part of what it shows. */
export async function runInspect(options: {
  content: string
  json: boolean
  asOf: PartialDate
  engine: Engine
}): Promise<Outcome> {
  const archive = await loadArchive(options.content, options)
  const out = options.json
    ? JSON.stringify(inspectArchive(archive), null, 2)
    : formatInspection(archive)
  return { out: `${out}\n`, code: 0 }
}
