import type { Command } from 'commander'
import { today } from '../today.ts'
import type { Shell } from './shell.ts'

/** Registers `npm run suggest`. */
export function addSuggest(program: Command, shell: Shell): void {
  program
    .command('suggest')
    .description('List articles that carry one text and are not linked yet, with the evidence.')
    .option('--content <dir>', 'the content folder', 'content')
    .option('--apply [codes...]', 'write derived_from: for these articles, or for all clear cases')
    .option('--json', 'as JSON', false)
    .option('--export-passim <file>', 'write the texts as passim reads them, and stop')
    .option('--import-passim <path>', 'judge the pairs that passim found: its out.json')
    .addHelpText('after', '\nExample: npm run suggest -- --apply MC-2025-1106')
    .action(async ({ content, apply, json, exportPassim = null, importPassim = null }) => {
      const { runSuggest } = await import('../commands/suggest.ts')
      const codes = apply === undefined ? null : apply === true ? [] : apply
      await shell.withEngine((engine) =>
        runSuggest(
          {
            content,
            engine,
            asOf: today(),
            apply: codes,
            json,
            color: shell.color,
            exportPassim,
            importPassim,
          },
          json ? shell.silent : shell.progress,
        ),
      )
    })
}
