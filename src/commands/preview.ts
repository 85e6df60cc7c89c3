// npm run preview: the built site on this machine, answered as its host will answer.
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { markerFile } from '../build/publish-site.ts'
import { serveAsHost } from '../build/serve-as-host.ts'
import { hosts } from '../deploy/hosts.ts'
import { readSettings } from '../read/read-settings.ts'
import type { Outcome } from './outcome.ts'

export type PreviewOptions = { content: string; output: string; port: number }

/** Serves until it is stopped; an outcome only where there is nothing to serve. */
export async function runPreview(
  { content, output, port }: PreviewOptions,
  say: (line: string) => void,
): Promise<Outcome | null> {
  if (!existsSync(join(output, markerFile))) {
    const err = `Unexpected folder ${output}, expected a built site: run npm run build first.\n`
    return { err, code: 1 }
  }
  const { settings } = await readSettings(content)
  try {
    const server = await serveAsHost(output, settings, port)
    const { port: taken } = server.address() as AddressInfo
    const host = settings.deploy === 'none' ? 'any host' : hosts[settings.deploy].name
    say(`${output} as on ${host}: http://127.0.0.1:${taken}${settings.pathPrefix} — Ctrl+C stops.`)
    return null
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
    if (!isTaken) throw error
    return {
      err: `Unexpected use of port ${port}, expected a free one: choose another --port.\n`,
      code: 1,
    }
  }
}
