import { spawn } from 'node:child_process'
import { root } from './run-cli.ts'

export type Dev = {
  /** Address of the site, ending in `/`. */
  address: string
  /** What was printed so far. */
  printed: () => string
  stop: () => Promise<void>
}

/**
 * Starts `npm run dev` as an editor would, and waits until it serves.
 *
 * @param project the folder that holds the program; by default this one
 */
export async function runDev(args: readonly string[], project = root): Promise<Dev> {
  const child = spawn(process.execPath, ['start/stemma.js', 'dev', ...args], {
    cwd: project,
    env: { ...process.env, NO_COLOR: '1' },
  })
  let printed = ''
  const ended = new Promise<void>((settle) => child.once('close', () => settle()))
  const address = await new Promise<string>((settle, fail) => {
    const take = (chunk: unknown) => {
      printed += chunk
      const served = /Serving at (http:\/\/localhost:\d+\/)/.exec(printed)?.[1]
      if (served) settle(served)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    void ended.then(() => fail(new Error(`dev ended:\n${printed}`)))
  })
  const stop = async () => {
    child.kill('SIGINT')
    await ended
  }
  return { address, printed: () => printed, stop }
}
