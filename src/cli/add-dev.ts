import type { Command } from 'commander'
import { openEngine } from '../build/engine.ts'
import { runDev } from '../commands/dev.ts'
import { today } from '../today.ts'
import type { Shell } from './shell.ts'

/** Registers `npm run dev`. */
export function addDev(program: Command, shell: Shell): void {
  program
    .command('dev')
    .description('Serve the site on this machine and rebuild it on every change.')
    .option('--content <dir>', 'the content folder', 'content')
    .option('--port <number>', 'the port', (text) => Number.parseInt(text, 10), 8080)
    .addHelpText('after', '\nExample: npm run dev -- --port 4000')
    .action(async ({ content, port }) => {
      const { serveSite } = await import('../../eleventy.config.ts')
      const engine = openEngine({ cache: shell.cacheFolder })
      process.once('SIGINT', () => void engine.close().finally(() => shell.exit(0)))
      const options = { content, port, color: shell.color, asOf: today(), engine }
      await runDev(options, serveSite, shell.print)
    })
}
