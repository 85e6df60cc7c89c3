import type { Finding } from '../../model/finding.ts'
import type { MoreFacts, Publisher } from '../imported-article.ts'

/** The text of an item, in the form in which the source holds it. */
export type ItemBody = { form: 'html' | 'text'; value: string }

/**
 * One article as a feed, a wire or an export has it. Words are plain, with spaces folded; dates,
 * addresses and language tags are as the source writes them, not checked.
 */
export interface SourceItem {
  /** How findings name it: `entry 3`. */
  name: string
  /** The source's own id: tells items apart, and is the code of one without address. */
  id: string | null
  url: string | null
  /** A permanent id that goes before all others. */
  code?: string | null
  title: string | null
  description: string | null
  language: string | null
  byline: string[]
  published: string | null
  updated: string | null
  body: ItemBody | null
  more: MoreFacts
  /** What has no field of ours; empty values are left out. */
  kept: Readonly<Record<string, string | string[] | null | undefined>>
  publisher: Publisher | null
  findings: Finding[]
}
