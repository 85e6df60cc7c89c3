// In: a content folder, an output folder, a share of the files. Out: each body as one HTML file.
// Run as a process of its own by bare-pipeline.ts: node --import tsx bare-worker.ts IN OUT SHARE SHARES
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const [content = '', output = '', share = '0', shares = '1'] = process.argv.slice(2)
const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeSanitize)
  .use(rehypeStringify)
  .freeze()

const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .sort()
for (const [index, name] of files.entries()) {
  if (index % Number(shares) !== Number(share)) continue
  const text = readFileSync(join(content, name), 'utf8')
  const body = text.slice(text.indexOf('\n---\n', 3) + 5)
  writeFileSync(join(output, `${index}.html`), String(pipeline.processSync(body)))
}
