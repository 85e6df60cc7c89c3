import { existsSync } from 'node:fs'
import { type Command, InvalidArgumentError } from 'commander'
import { atLeastOne, build, type GivenOptions } from './add-build.ts'
import type { Shell } from './shell.ts'

/** Registers `npm run merge`. */
export function addMerge(program: Command, shell: Shell): void {
  program
    .command('merge')
    .description('Build the site from what shards worked out: the same site as by one build.')
    .requiredOption('--from <dirs...>', 'the cache folders of the shards', readFolder)
    .option('--content <dir>', 'the content folder', 'content')
    .option('--output <dir>', 'where the site goes', '_site')
    .option('--cache <dir>', 'where results are kept for the next build', shell.cacheFolder)
    .option('--keep-going', 'publish the rest where some articles are refused', false)
    .option('--workers <number>', 'worker processes at most', atLeastOne)
    .option('--json', 'the account of the build as JSON', false)
    .option('--quiet', 'errors and one line only', false)
    .addHelpText('after', '\nExample: npm run merge -- --from shards/1 shards/2')
    .action(async ({ from, ...given }: Omit<GivenOptions, 'compare'> & { from: string[] }) =>
      build(shell, { ...given, compare: true }, from),
    )
}

function readFolder(path: string, before: string[] = []): string[] {
  if (!existsSync(path)) throw new InvalidArgumentError(`There is no folder ${path}.`)
  return [...before, path]
}
