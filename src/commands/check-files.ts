// npm run check -- FILE: the findings of some files, at once.
import { checkFiles } from '../check-files.ts'
import { count } from '../model/count.ts'
import { chooseFiles } from './choose-files.ts'
import { type CheckOptions, finishCheck } from './finish-check.ts'
import type { Outcome } from './outcome.ts'

/** Lists the findings of some files; exit code 1 where any is an error, 2 where a file is not there. */
export async function runCheckFiles(options: CheckOptions): Promise<Outcome> {
  const { files, problem } = await chooseFiles(options.content, options.files)
  if (files === null) return { err: `${problem}\n`, code: 2 }
  return finishCheck(options, async () => {
    const findings = await checkFiles(options.content, files)
    const rest = 'What joins it to others is checked without a file name: npm run check'
    return { findings, what: `${count(files.length, 'file')} checked. ${rest}` }
  })
}
