import { type IncomingHttpHeaders, request } from 'node:http'

export type RawAnswer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Asks a server on a port or a socket, with the address as it stands: nothing is made tidy. */
export function askRaw(
  where: { port: number } | { socketPath: string },
  path: string,
  options: { method?: string; gzip?: boolean } = {},
): Promise<RawAnswer> {
  const { method = 'GET', gzip = false } = options
  const headers = { Host: 'archive.example', ...(gzip ? { 'Accept-Encoding': 'gzip' } : {}) }
  return new Promise((settle, fail) => {
    const asked = request({ ...where, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response
        settle({ status, headers, body: Buffer.concat(chunks) })
      })
    })
    asked.on('error', fail)
    asked.end()
  })
}
