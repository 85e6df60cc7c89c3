import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import { today } from '../today.ts'
import type { Shell } from './shell.ts'

/** Registers `npm run build`. */
export function addBuild(program: Command, shell: Shell): void {
  program
    .command('build')
    .description('Build the site. On an error nothing is published and the last good site stays.')
    .option('--content <dir>', 'the content folder', 'content')
    .option('--output <dir>', 'where the site goes', '_site')
    .option('--cache <dir>', 'where results are kept for the next build', shell.cacheFolder)
    .option('--keep-going', 'publish the rest where some articles are refused', false)
    .option(
      '--workers <number>',
      'worker processes at most; by default one for each processor',
      atLeastOne,
    )
    .option('--no-compare', 'do not compare texts: a quick look at a large archive')
    .option('--json', 'the account of the build as JSON', false)
    .option('--quiet', 'errors and one line only', false)
    .addHelpText('after', '\nExample: npm run build -- --content my-archive --output public_html')
    .action(async ({ content, output, cache, keepGoing, workers, compare, json, quiet }) => {
      const options = {
        content,
        output,
        cache,
        keepGoing,
        compare,
        json,
        quiet: quiet || json,
        color: shell.color,
        asOf: today(),
      }
      const { runBuild } = await import('../commands/build.ts')
      const load = async () => (await import('../../eleventy.config.ts')).renderSite
      await shell.withEngine(
        (engine) =>
          runBuild({ ...options, engine }, load, quiet || json ? shell.silent : shell.progress),
        { cache, workers },
      )
    })
}

function atLeastOne(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Expected a number from 1 on.')
  return Number(text)
}
