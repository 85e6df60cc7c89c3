import { type Command, InvalidArgumentError } from 'commander'
import type { Shell } from './shell.ts'

/** Registers `npm run preview`. */
export function addPreview(program: Command, shell: Shell): void {
  program
    .command('preview')
    .description('Serve the built site on this machine as its host will: headers, redirects, 404.')
    .option('--content <dir>', 'the content folder, for its settings', 'content')
    .option('--output <dir>', 'the built site', '_site')
    .option('--port <number>', 'the port; 0 for any free one', readPort, 8081)
    .addHelpText('after', '\nExample: npm run build && npm run preview')
    .action(async (options) => {
      const { runPreview } = await import('../commands/preview.ts')
      const outcome = await runPreview(options, shell.print)
      if (outcome !== null) await shell.finish(Promise.resolve(outcome))
    })
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : -1
  if (port < 0 || port > 65_535) throw new InvalidArgumentError('Expected a number, 0 to 65535.')
  return port
}
