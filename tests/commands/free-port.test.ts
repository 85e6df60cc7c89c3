import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { freePort } from '../../src/commands/free-port.ts'

it('passes over a port at which something listens', async () => {
  const wanted = await freePort(19_300)
  const server = createServer()
  await new Promise<void>((ready) => server.listen(wanted, '127.0.0.1', ready))
  try {
    expect(await freePort(wanted)).toBeGreaterThan(wanted)
  } finally {
    await new Promise((done) => server.close(done))
  }
})
