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
import { rehypeRawWhenNeeded, rehypeSettle } from './plugins/rehype-raw-when-needed.ts'
import { rehypeReportDropped } from './plugins/rehype-report-dropped.ts'
import { rehypeSafeUrls } from './plugins/rehype-safe-urls.ts'
import { toFindings } from './report.ts'
import { schema } from './schema.ts'
import { type ResolveLink, settleLinks } from './settle-links.ts'

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
}

export type Heading = { id: string; text: string; level: number }

/** A page whose links are still to be settled, when all pages and their headings are known. */
export type RenderedPage = {
  headings: readonly Heading[]
  finish: (resolve: ResolveLink) => { html: string; findings: FindingInput[] }
}

declare module 'vfile' {
  interface DataMap {
    headings: Heading[]
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
  .use(rehypeLinkRel)
  .use(rehypeStringify)
  .freeze()

/** Renders one page: pure. A text past the bounds comes out empty, with an error finding. */
export function renderPage(input: PageInput): RenderedPage {
  const { markdown, base, language } = input
  const file = new VFile({ value: markdown })
  file.data.body = { fragment: 'page', language, url: ownHost + base, marks: new Map() }
  file.data.headings = []
  const isFit = input.trusted || checkCaps(markdown, file)
  const tree = isFit ? (pipeline.runSync(pipeline.parse(markdown), file) as Root) : null
  return {
    headings: file.data.headings,
    finish(resolve) {
      if (tree) settleLinks(tree, file, resolve)
      return {
        html: tree ? pipeline.stringify(tree) : '',
        findings: toFindings(file, input.file, input.bodyLine - 1),
      }
    },
  }
}
