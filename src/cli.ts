// The commands. The only file with console output and exit codes; their work is in commands/.
import { join } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { type Engine, type EngineOptions, openEngine } from './build/engine.ts'
import { runBuild } from './commands/build.ts'
import { runCheck } from './commands/check.ts'
import { runDev } from './commands/dev.ts'
import { runInspect } from './commands/inspect.ts'
import type { Outcome } from './commands/outcome.ts'
import { runSchema } from './commands/schema.ts'
import { progressLine } from './progress.ts'
import { today } from './today.ts'

const color = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR
const progress = progressLine((text) => process.stderr.write(text), Boolean(process.stderr.isTTY))
const silent = () => {}
const cacheFolder = join('.stemma', 'cache')

const program = new Command('stemma')
  .description('Builds a site from a syndication archive: one page per story, with its provenance.')
  .showHelpAfterError('(--help says what each command takes)')

program
  .command('build')
  .description('Build the site. On an error nothing is published and the last good site stays.')
  .option('--content <dir>', 'the content folder', 'content')
  .option('--output <dir>', 'where the site goes', '_site')
  .option('--cache <dir>', 'where results are kept for the next build', cacheFolder)
  .option('--keep-going', 'publish the rest where some articles are refused', false)
  .option(
    '--workers <number>',
    'worker processes at most; by default one for each processor',
    atLeastOne,
  )
  .option('--quiet', 'errors and one line only', false)
  .addHelpText('after', '\nExample: npm run build -- --content my-archive --output public_html')
  .action(async ({ content, output, cache, keepGoing, workers, quiet }) => {
    const options = { content, output, cache, keepGoing, quiet, color, asOf: today() }
    const load = async () => (await import('../eleventy.config.ts')).renderSite
    await withEngine(
      (engine) => runBuild({ ...options, engine }, load, quiet ? silent : progress),
      { cache, workers },
    )
  })

program
  .command('dev')
  .description('Serve the site on this machine and rebuild it on every change.')
  .option('--content <dir>', 'the content folder', 'content')
  .option('--port <number>', 'the port', (text) => Number.parseInt(text, 10), 8080)
  .addHelpText('after', '\nExample: npm run dev -- --port 4000')
  .action(async ({ content, port }) => {
    const { serveSite } = await import('../eleventy.config.ts')
    const engine = openEngine({ cache: cacheFolder })
    process.once('SIGINT', () => void engine.close().finally(() => process.exit(0)))
    const options = { content, port, color, asOf: today(), engine }
    await runDev(options, serveSite, (text) => console.log(text))
  })

program
  .command('check')
  .description('List every finding about the content, without building.')
  .option('--content <dir>', 'the content folder', 'content')
  .option('--json', 'as JSON', false)
  .addHelpText('after', '\nExample: npm run check -- --json > findings.json')
  .action(async ({ content, json }) => {
    await withEngine((engine) =>
      runCheck({ content, json, color, asOf: today(), engine }, json ? silent : progress),
    )
  })

program
  .command('inspect')
  .description('Print the linked archive: stories, articles, who took from whom.')
  .option('--content <dir>', 'the content folder', 'content')
  .option('--json', 'as JSON, for scripts (docs/inspect.md)', false)
  .addHelpText('after', '\nExample: npm run inspect -- --json | jq ".stories[].slug"')
  .action(async ({ content, json }) => {
    await withEngine((engine) => runInspect({ content, json, asOf: today(), engine }))
  })

program
  .command('compare')
  .description('Show what article file B changed against article file A.')
  .argument('<a>', 'the source')
  .argument('<b>', 'the variant')
  .option('--json', 'as JSON, for scripts (docs/compare.md)', false)
  .addHelpText('after', '\nExample: npm run compare -- content/articles/a.md content/articles/b.md')
  .action(async (a, b, { json }) => {
    const { runCompare } = await import('./commands/compare.ts')
    await finish(runCompare(a, b, { json, color }))
  })

program
  .command('suggest')
  .description('List articles that carry one text and are not linked yet, with the evidence.')
  .option('--content <dir>', 'the content folder', 'content')
  .option('--apply [codes...]', 'write derived_from: for these articles, or for all clear cases')
  .option('--json', 'as JSON', false)
  .addHelpText('after', '\nExample: npm run suggest -- --apply MC-2025-1106')
  .action(async ({ content, apply, json }) => {
    const { runSuggest } = await import('./commands/suggest.ts')
    const codes = apply === undefined ? null : apply === true ? [] : apply
    await withEngine((engine) =>
      runSuggest(
        { content, engine, asOf: today(), apply: codes, json, color },
        json ? silent : progress,
      ),
    )
  })

program
  .command('import')
  .description('Turn files of other kinds into article files: page scrapes, other front matter.')
  .argument('<files...>', 'files or folders')
  .option('--content <dir>', 'the content folder', 'content')
  .option('--url <address>', 'where the article was published')
  .option('--date <date>', 'when it was published: 2024-11-15, or an instant with its zone')
  .option('--outlet <id>', 'the outlet, where the address does not tell')
  .option('--language <tag>', 'its language, for example en')
  .option('--title <text>', 'its headline, where the text does not tell')
  .option('--from <importer>', 'which importer to use, where the file does not tell')
  .option('--dry-run', 'show what would be written, write nothing', false)
  .option('--json', 'the report as JSON', false)
  .addHelpText(
    'after',
    '\nExample: npm run import -- page.txt --url https://paper.example/2024/11/15/story',
  )
  .action(async (files, options) => {
    const { runImportCommand } = await import('./commands/import.ts')
    await finish(runImportCommand(files, options, options.json ? silent : progress))
  })

program
  .command('schema')
  .description('Write the JSON Schemas (schema/) and the reference of fields (docs/fields.md).')
  .option('--check', 'write nothing; fail where docs/fields.md is not current', false)
  .addHelpText('after', '\nExample: npm run schema')
  .action(async ({ check }) => {
    await finish(runSchema({ check }))
  })

await program.parseAsync()

function atLeastOne(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Expected a number from 1 on.')
  return Number(text)
}

async function finish(outcome: Promise<Outcome>): Promise<void> {
  const { out = '', err = '', code } = await outcome
  if (err) process.stderr.write(err)
  if (out) process.stdout.write(out)
  process.exitCode = code
}

/** Gives a command an engine, and closes it whatever happens. */
async function withEngine(
  command: (engine: Engine) => Promise<Outcome>,
  options: EngineOptions = { cache: cacheFolder },
): Promise<void> {
  const engine = openEngine(options)
  try {
    await finish(command(engine))
  } finally {
    await engine.close()
  }
}
