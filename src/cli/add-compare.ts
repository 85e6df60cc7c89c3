import type { Command } from 'commander'
import type { Shell } from './shell.ts'

/** Registers `npm run compare`. */
export function addCompare(program: Command, shell: Shell): void {
  program
    .command('compare')
    .description('Show what article file B changed against article file A.')
    .argument('<a>', 'the source')
    .argument('<b>', 'the variant')
    .option('--json', 'as JSON, for scripts (docs/compare.md)', false)
    .addHelpText(
      'after',
      '\nExample: npm run compare -- content/articles/a.md content/articles/b.md',
    )
    .action(async (a, b, { json }) => {
      const { runCompare } = await import('../commands/compare.ts')
      await shell.finish(runCompare(a, b, { json, color: shell.color }))
    })
}
