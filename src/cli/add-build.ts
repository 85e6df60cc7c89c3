import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import type { Share } from '../commands/shard.ts'
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
    .option('--shard <part>', 'work out one part only, 2/4, into the cache folder', readShare)
    .option('--texts', 'of a shard: render its texts only, for a first round', false)
    .option('--from <dirs...>', 'cache folders of other shards to read from')
    .option('--no-compare', 'do not compare texts: a quick look at a large archive')
    .option('--json', 'the account of the build as JSON', false)
    .option('--quiet', 'errors and one line only', false)
    .addHelpText('after', '\nExample: npm run build -- --content my-archive --output public_html')
    .action(async ({ shard, texts, from, ...given }: BuildFlags) => {
      if (shard === undefined) return build(shell, given, from)
      const { runShard } = await import('../commands/shard.ts')
      const { content, cache, workers, quiet } = given
      const work = { content, share: shard, texts, cache, color: shell.color, asOf: today() }
      await shell.withEngine(
        (engine) => runShard({ ...work, engine }, quiet ? shell.silent : shell.progress),
        { cache, workers, from: from ?? [] },
      )
    })
}

type BuildFlags = GivenOptions & { shard?: Share; texts: boolean; from?: string[] }

/** What `build` and `merge` have in common. */
export type GivenOptions = {
  content: string
  output: string
  cache: string
  keepGoing: boolean
  workers?: number
  compare: boolean
  json: boolean
  quiet: boolean
}

/** Builds the site, with what shards left in the folders `from`. */
export async function build(shell: Shell, given: GivenOptions, from?: string[]): Promise<void> {
  const { cache, workers, json } = given
  const quiet = given.quiet || json
  const options = { ...given, quiet, shards: from?.length, color: shell.color, asOf: today() }
  const { runBuild } = await import('../commands/build.ts')
  const load = async () => (await import('../../eleventy.config.ts')).renderSite
  await shell.withLazyEngine(
    (openEngine) =>
      runBuild({ ...options, openEngine }, load, quiet ? shell.silent : shell.progress),
    { cache, workers, from },
  )
}

/** `2/4`: the second of four parts. */
function readShare(text: string): Share {
  const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number)
  if (number < 1 || number > of) {
    throw new InvalidArgumentError(
      'Expected a part and how many there are: 2/4 is the second of four.',
    )
  }
  return { number, of }
}

/** For options that are a number from 1 on. */
export function atLeastOne(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Expected a number from 1 on.')
  return Number(text)
}
