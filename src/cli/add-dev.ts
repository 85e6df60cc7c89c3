import { join } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { today } from '../today.ts'
import type { Shell } from './shell.ts'

/** Registers `npm run dev`. */
export function addDev(program: Command, shell: Shell): void {
  program
    .command('dev')
    .description('Serve the site on this machine and rebuild it on every change.')
    .option('--content <dir>', 'the content folder', 'content')
    .option('--port <number>', 'the port; the next free one where it is in use', readPort, 8080)
    .option('--output <dir>', 'where the pages are kept meanwhile', join('.stemma', 'dev'))
    .option('--cache <dir>', 'where results are kept for the next time', shell.cacheFolder)
    .addHelpText('after', '\nExample: npm run dev -- --port 4000')
    .action(async ({ content, output, cache, ...wanted }) => {
      const { serveSite } = await import('../../eleventy.config.ts')
      const { openEngine } = await import('../build/engine.ts')
      const { runDev } = await import('../commands/dev.ts')
      const { freePort } = await import('../commands/free-port.ts')
      const engine = openEngine({ cache })
      const port = await freePort(wanted.port)
      const options = { content, output, port, color: shell.color, asOf: today(), engine, cache }
      const end = () => void engine.close().finally(() => shell.exit(0))
      process.once('SIGINT', end)
      process.once('SIGTERM', end)
      // Where this was started by a process that starts it anew, and that process is no more.
      process.once('disconnect', end)
      await runDev(options, serveSite, shell.print)
    })
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port < 1 || port > 65_535) throw new InvalidArgumentError('Expected a number, 1 to 65535.')
  return port
}
