import type { ArticleFront } from '../model/article-source.ts'
import type { Finding } from '../model/finding.ts'
import type { FrontMatter } from '../model/front-matter.ts'
import type { Outlet } from '../model/outlet.ts'
import type { Rights } from '../model/rights.ts'
import { articleCode } from './article-code.ts'
import { type FieldReader, fieldReader } from './field-reader.ts'
import { oneLine, oneLineEach } from './one-line.ts'
import type { OutletIndex } from './outlet-index.ts'
import type { ParsedFront } from './parse-article.ts'
import { parseByline } from './parse-byline.ts'
import { readCaptured } from './read-captured.ts'
import { readImage } from './read-image.ts'
import { canonical, type ReadSettings } from './read-settings.ts'
import { readSources, urlOrCode } from './read-sources.ts'
import { resolveOutlet } from './resolve-outlet.ts'

/** What an article takes its defaults from. */
export type Surroundings = Pick<ReadSettings, 'settings' | 'defaults'> & { outlets: OutletIndex }

const NO_RIGHTS: Rights = Object.freeze({
  holder: null,
  licence: null,
  notice: null,
  creditLine: null,
  display: 'full',
  expires: null,
})

/**
 * A parsed article → the article of the model, with what its outlet and the archive add. Its
 * `fragment` is still empty: it depends on the other articles. An error among the findings means
 * that the article must not be used.
 */
export function convertArticle(
  parsed: ParsedFront,
  { settings, defaults, outlets }: Surroundings,
): { article: ArticleFront; findings: Finding[] } {
  const { source, fields, places } = parsed
  const { outlet, remark } = resolveOutlet(fields.outlet, fields.origin_url, outlets)
  const reader = fieldReader(source, places, outlet?.timeZone ?? null)
  if (remark !== null) reader.remark(remark)
  const article: ArticleFront = {
    code: articleCode(fields.code, source.file, reader),
    fragment: '',
    file: source.file,
    outlet: outlet?.id ?? '',
    url: reader.address('origin_url', fields.origin_url),
    ...readWords(fields),
    category: oneLine(fields.category) ?? defaults.category,
    language: canonical(fields.language ?? outlet?.language ?? defaults.language),
    ...readDates(fields, reader),
    image: readImage(fields, reader),
    ...readLinks(fields, reader),
    capturedPictures: readCaptured('captured_pictures', fields.captured_pictures, reader),
    capturedPages: readCaptured('captured_pages', fields.captured_pages, reader),
    rights: mergeRights(settings.rights, outlet, reader.rights('rights', fields.rights)),
    corrections: readCorrections(fields.corrections, reader),
    status: fields.status ?? 'published',
    draft: fields.draft ?? false,
    aliases: oneLineEach(fields.aliases),
    sha256: source.sha256,
    bodyLine: parsed.bodyLine,
    positions: places,
  }
  return { article, findings: reader.findings }
}

function readWords(fields: FrontMatter) {
  return {
    title: oneLine(fields.title),
    description: oneLine(fields.description),
    tags: oneLineEach(typeof fields.tags === 'string' ? fields.tags.split(',') : fields.tags),
    byline: parseByline(fields.byline),
  }
}

function readDates(fields: FrontMatter, reader: FieldReader) {
  return {
    dated: reader.date('date', fields.date),
    published: reader.date('published', fields.published),
    updated: reader.date('updated', fields.updated),
    retrieved: reader.date('retrieved', fields.retrieved),
  }
}

function readLinks(fields: FrontMatter, reader: FieldReader) {
  const refused = fields.not_derived_from
  const archived = fields.archived_at
  return {
    story: oneLine(fields.story),
    derivedFrom: readSources(fields.derived_from, reader),
    notDerivedFrom: oneLineEach(refused).map((text) => {
      const { url, code } = urlOrCode(text, 'not_derived_from', reader)
      return url ?? code ?? text
    }),
    archivedAt: oneLineEach(archived)
      .map((text) => reader.address('archived_at', text))
      .filter((address) => address !== null),
  }
}

function readCorrections(
  corrections: FrontMatter['corrections'],
  reader: FieldReader,
): ArticleFront['corrections'] {
  const list = Array.isArray(corrections) ? corrections : corrections ? [corrections] : []
  return list.map((correction, index) => {
    if (typeof correction === 'string') return { date: null, text: correction.trim() }
    const field = Array.isArray(corrections) ? `corrections.${index}.date` : 'corrections.date'
    return { date: reader.date(field, correction.date), text: correction.text.trim() }
  })
}

/** The article's own rights over its outlet's over the archive's. */
function mergeRights(
  archive: Partial<Rights>,
  outlet: Outlet | null,
  own: Partial<Rights>,
): Rights {
  return { ...NO_RIGHTS, ...archive, ...outlet?.rights, ...own }
}
