import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { rehypeApplyMarks } from './plugins/rehype-apply-marks.ts'
import { rehypeFlatten } from './plugins/rehype-flatten.ts'
import { rehypeHiddenCharacters } from './plugins/rehype-hidden-characters.ts'
import { rehypeLinkRel } from './plugins/rehype-link-rel.ts'
import { rehypeNeutralBlocks } from './plugins/rehype-neutral-blocks.ts'
import { rehypePrefixIds } from './plugins/rehype-prefix-ids.ts'
import { rehypeRawWhenNeeded, rehypeSettle } from './plugins/rehype-raw-when-needed.ts'
import { rehypeReportDropped } from './plugins/rehype-report-dropped.ts'
import { rehypeSafeUrls } from './plugins/rehype-safe-urls.ts'
import { rehypeSplitImages } from './plugins/rehype-split-images.ts'
import { rehypeTrimEnds } from './plugins/rehype-trim-ends.ts'
import { remarkComments } from './plugins/remark-comments.ts'
import { remarkLiteralShortcodes } from './plugins/remark-literal-shortcodes.ts'
import { remarkStrayFrontMatter } from './plugins/remark-stray-front-matter.ts'
import { schema } from './schema.ts'

/**
 * The one way from Markdown to safe HTML: frozen, without state; each step is a plugin of its own.
 * After it, every child of the root is one piece of the article. What a file needs to know is in
 * `file.data.body`; what it has to tell is in `file.messages`.
 */
export const pipeline = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .use(remarkStrayFrontMatter)
  .use(remarkComments)
  .use(remarkLiteralShortcodes)
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
  .use(rehypeRawWhenNeeded)
  // Everything above is hostile; what follows makes it safe, then shapes it.
  .use(rehypeNeutralBlocks)
  .use(rehypeReportDropped)
  .use(rehypeSafeUrls)
  .use(rehypeSanitize, schema)
  .use(rehypeSettle)
  .use(rehypeHiddenCharacters)
  .use(rehypeFlatten)
  .use(rehypeApplyMarks)
  .use(rehypeSplitImages)
  .use(rehypeTrimEnds)
  .use(rehypePrefixIds)
  .use(rehypeLinkRel)
  .use(rehypeStringify)
  .freeze()
