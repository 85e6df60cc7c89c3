import type { Command } from 'commander'
import type { Shell } from './shell.ts'

/** Registers `npm run schema`. */
export function addSchema(program: Command, shell: Shell): void {
  program
    .command('schema')
    .description(
      'Write the JSON Schemas (schema/) and the reference of fields and findings (docs/).',
    )
    .option('--check', 'write nothing; fail where a page of the reference is not current', false)
    .addHelpText('after', '\nExample: npm run schema')
    .action(async ({ check }) => {
      const { runSchema } = await import('../commands/schema.ts')
      await shell.finish(runSchema({ check }))
    })
}
