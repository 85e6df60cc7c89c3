import { frontMatter } from './front-matter.ts'
import { html } from './html.ts'
import type { Importer } from './importer.ts'
import { plainText } from './plain-text.ts'
import { wacz } from './wacz.ts'
import { warc } from './warc.ts'

/** Every importer, the most particular first: the first that recognises an input takes it. */
export const importers: readonly Importer[] = [wacz, warc, frontMatter, html, plainText]
