import type { Finding } from '../model/finding.ts'

/** Parts of an input that become no article, counted and with the reason: never dropped in silence. */
export interface SetAside {
  /** Why, as the report shows it after the count: `attachments`, `redirects`. */
  setAside: string
  /** How many parts; 0 where only `findings` are to be told about the input as a whole. */
  count: number
  findings: Finding[]
}

/** `count` parts of an input that are no articles; findings about them, if any. */
export function setAside(reason: string, count = 1, findings: Finding[] = []): SetAside {
  return { setAside: reason, count, findings }
}
