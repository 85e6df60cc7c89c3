import type { Command } from 'commander'
import { runCheck } from '../commands/check.ts'
import { today } from '../today.ts'
import type { Shell } from './shell.ts'

/** Registers `npm run check`. */
export function addCheck(program: Command, shell: Shell): void {
  program
    .command('check')
    .description('List every finding about the content, without building.')
    .option('--content <dir>', 'the content folder', 'content')
    .option('--json', 'as JSON', false)
    .addHelpText('after', '\nExample: npm run check -- --json > findings.json')
    .action(async ({ content, json }) => {
      await shell.withEngine((engine) =>
        runCheck(
          { content, json, color: shell.color, asOf: today(), engine },
          json ? shell.silent : shell.progress,
        ),
      )
    })
}
