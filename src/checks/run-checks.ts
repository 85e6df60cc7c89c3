import type { Archive } from '../model/archive.ts'
import type { Finding } from '../model/finding.ts'
import { misspeltTopics } from './misspelt-topic.ts'

/** Every check of the whole archive, in the order in which they run. */
const checks: readonly ((archive: Archive) => Finding[])[] = [misspeltTopics]

/** What only shows when all articles are seen together. */
export function runChecks(archive: Archive): Finding[] {
  return checks.flatMap((check) => check(archive))
}
