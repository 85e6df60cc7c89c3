import type { Fingerprint } from '../discover/fingerprint-article.ts'
import type { Assembled } from './task.ts'

/** The fingerprints of rendered articles by their codes; refused articles have none. */
export function fingerprintsByCode(rendered: readonly Assembled[]): Map<string, Fingerprint> {
  return new Map(
    rendered.flatMap(({ article, fingerprint }) => (article ? [[article.code, fingerprint]] : [])),
  )
}
