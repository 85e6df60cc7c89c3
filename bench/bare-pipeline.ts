import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runProcess } from './run-process.ts'

const worker = fileURLToPath(new URL('./bare-worker.ts', import.meta.url))

/**
 * The bodies of a content folder through the bare unified pipeline alone (parse, GFM, rehype,
 * sanitise, stringify), one file written for each: the least that any build of them can take.
 *
 * @returns seconds from the start of the worker processes to the end of the last
 */
export async function runBarePipeline(
  content: string,
  output: string,
  processes: number,
): Promise<number> {
  mkdirSync(output, { recursive: true })
  const shares = Array.from({ length: processes }, (_, share) =>
    runProcess([worker, content, output, String(share), String(processes)]),
  )
  return Math.max(...(await Promise.all(shares)))
}
