// npm run check: every finding, without building; and what of it can be mended by itself.

import { addPictures } from '../add-pictures.ts'
import type { Engine } from '../build/engine.ts'
import { runChecks } from '../checks/run-checks.ts'
import { loadArchive } from '../load-archive.ts'
import { count } from '../model/count.ts'
import { type CheckOptions, finishCheck } from './finish-check.ts'
import type { Outcome, Progress } from './outcome.ts'

/** Lists the findings of the whole archive; exit code 1 where any is an error. */
export async function runCheck(
  options: CheckOptions & { engine: Engine; cache: string },
  onProgress: Progress,
): Promise<Outcome> {
  return finishCheck(options, async () => {
    const read = await loadArchive(options.content, { ...options, onProgress })
    const archive = await addPictures(read, { ...options, onProgress })
    const findings = [...archive.findings, ...runChecks(archive)]
    return { findings, what: `${count(archive.counts.read, 'article')} checked` }
  })
}
