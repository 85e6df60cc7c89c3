// Runs the Nu HTML checker, the one behind validator.w3.org, over folders of pages.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const require = createRequire(import.meta.url)

export type HtmlMessage = {
  type: 'error' | 'info' | 'non-document-error'
  /** `warning`, `fatal`. */
  subType?: string
  message: string
  url: string
  lastLine?: number
  extract?: string
}

/**
 * Everything that the checker says about the pages below some folders, from one Java process. Throws
 * where there is no Java, with the way to get one.
 */
export async function checkHtml(...folders: string[]): Promise<HtmlMessage[]> {
  const jar = join(dirname(require.resolve('vnu-jar')), 'build/dist/vnu.jar')
  const options = ['--format', 'json', '--stdout', '--exit-zero-always', '--skip-non-html']
  const args = ['-Xss2m', '-jar', jar, ...options, ...folders]
  const { stdout } = await run(await findJava(), args, { maxBuffer: 256 * 2 ** 20 })
  return (JSON.parse(stdout) as { messages: HtmlMessage[] }).messages
}

/** Java of the machine, else the one that the checker's package fetched when it was installed. */
async function findJava(): Promise<string> {
  const { findCachedJava } = require('vnu-jar/vnu-java-downloader.js')
  const fetched: string | null = findCachedJava()
  for (const java of ['java', ...(fetched && existsSync(fetched) ? [fetched] : [])]) {
    const runs = await run(java, ['-version']).then(
      () => true,
      () => false,
    )
    if (runs) return java
  }
  throw new Error(
    'Java is missing: the HTML checker needs version 11 or newer (Debian: apt-get install default-jre-headless; others: https://adoptium.net/). Without it the pages cannot be checked.',
  )
}
