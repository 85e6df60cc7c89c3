import type { Command } from 'commander'
import { today } from '../today.ts'
import type { Shell } from './shell.ts'

/** Registers `npm run inspect`. */
export function addInspect(program: Command, shell: Shell): void {
  program
    .command('inspect')
    .description('Print the linked archive: stories, articles, who took from whom.')
    .option('--content <dir>', 'the content folder', 'content')
    .option('--json', 'as JSON, for scripts (docs/inspect.md)', false)
    .addHelpText('after', '\nExample: npm run inspect -- --json | jq ".stories[].slug"')
    .action(async ({ content, json }) => {
      const { runInspect } = await import('../commands/inspect.ts')
      await shell.withEngine((engine) => runInspect({ content, json, asOf: today(), engine }))
    })
}
