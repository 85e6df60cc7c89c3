import { createServer } from 'node:net'

/** Ports that are tried, from the wanted one on. */
const tries = 20

/** The first port from `wanted` on that nothing on this machine listens at; `wanted` where none is free. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < Math.min(wanted + tries, 65_536); port += 1) {
    if (await isFree(port)) return port
  }
  return wanted
}

function isFree(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const server = createServer()
    server.once('error', () => settle(false))
    server.listen(port, '127.0.0.1', () => server.close(() => settle(true)))
  })
}
