import { resolve } from 'node:path'
import type { Command } from 'commander'
import { today } from '../today.ts'
import type { Shell } from './shell.ts'

/** Registers `npm run release`. */
export function addRelease(program: Command, shell: Shell): void {
  program
    .command('release')
    .description(
      'For makers of Stemma: check that this tree is a release, or make its files ready.',
    )
    .argument('[version]', 'write this version into the files that name it')
    .option('--check', 'write nothing; the same as without a version', false)
    .addHelpText('after', '\nExample: npm run release -- 1.2.0, then npm run release -- --check')
    .action(async (version, { check }) => {
      const { runRelease } = await import('../commands/release.ts')
      const { runSchema } = await import('../commands/schema.ts')
      const checkDocs = async () => (await runSchema({ check: true })).err?.trim() ?? ''
      const folder = resolve(import.meta.dirname, '../..')
      const wanted = check ? null : (version ?? null)
      await shell.finish(runRelease({ version: wanted, folder, asOf: today(), checkDocs }))
    })
}
