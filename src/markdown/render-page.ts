// In: the Markdown of a page of the site's own words. Out: safe HTML with anchors, and its headings.
import type { Root } from 'hast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { FindingInput } from '../model/finding.ts'
import { checkCaps } from './check-caps.ts'
import { ownHost } from './own-host.ts'
import { rehypeHeadingIds } from './plugins/rehype-heading-ids.ts'
import { rehypeHiddenCharacters } from './plugins/rehype-hidden-characters.ts'
import { rehypeLinkRel } from './plugins/rehype-link-rel.ts'
import { rehypePageLinks } from './plugins/rehype-page-links.ts'
import { rehypeRawWhenNeeded, rehypeSettle } from './plugins/rehype-raw-when-needed.ts'
import { rehypeReportDropped } from './plugins/rehype-report-dropped.ts'
import { rehypeSafeUrls } from './plugins/rehype-safe-urls.ts'
import { toFindings } from './report.ts'
import { schema } from './schema.ts'

export type PageInput = {
  /** Everything after the front matter, line ends as `\n`. */
  markdown: string
  /** Line of the file on which `markdown` begins, from 1. */
  bodyLine: number
  /** Path of the file, for findings. */
  file: string
  /** BCP 47. */
  language: string
  /** Path on the site of the folder in which the page's file stands, against which its links are read. */
  base: string
  /** Our own writing: the bounds for what others wrote do not apply. */
  trusted: boolean
  /**
   * The address of a page of the site, from its path and fragment as a link gives them; null where
   * there is no such page.
   */
  resolve: (path: string, fragment: string) => string | null
}

export type Heading = { id: string; text: string; level: number }
export type RenderedPage = { html: string; headings: Heading[]; findings: FindingInput[] }

declare module 'vfile' {
  interface DataMap {
    page: { base: string; resolve: PageInput['resolve']; headings: Heading[] }
  }
}

/** The steps that make a body safe, then those that make it a page. */
const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
  .use(rehypeRawWhenNeeded)
  .use(rehypeReportDropped)
  .use(rehypeSafeUrls)
  .use(rehypeSanitize, schema)
  .use(rehypeSettle)
  .use(rehypeHiddenCharacters)
  .use(rehypeHeadingIds)
  .use(rehypePageLinks)
  .use(rehypeLinkRel)
  .use(rehypeStringify)
  .freeze()

/** Renders one page: pure. A text past the bounds comes back empty, with an error finding. */
export function renderPage(input: PageInput): RenderedPage {
  const { markdown, base, language, resolve } = input
  const file = new VFile({ value: markdown })
  file.data.body = { fragment: 'page', language, url: ownHost + base, marks: new Map() }
  const page = { base, resolve, headings: [] as Heading[] }
  file.data.page = page
  const isFit = input.trusted || checkCaps(markdown, file)
  const html = isFit
    ? pipeline.stringify(pipeline.runSync(pipeline.parse(markdown), file) as Root)
    : ''
  const findings = toFindings(file, input.file, input.bodyLine - 1)
  return { html, headings: page.headings, findings }
}
