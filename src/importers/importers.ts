import { feed } from './feed.ts'
import { frontMatter } from './front-matter.ts'
import { html } from './html.ts'
import type { Importer } from './importer.ts'
import { newsmlG2 } from './newsml-g2.ts'
import { ninjs } from './ninjs.ts'
import { plainText } from './plain-text.ts'
import { wacz } from './wacz.ts'
import { warc } from './warc.ts'
import { wxr } from './wxr.ts'

/** Every importer, the most particular first: the first that recognises an input takes it. */
export const importers: readonly Importer[] = [
  wacz,
  warc,
  frontMatter,
  wxr,
  newsmlG2,
  feed,
  ninjs,
  html,
  plainText,
]
