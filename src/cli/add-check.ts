import type { Command } from 'commander'
import { Option } from 'commander'
import type { CheckOptions } from '../commands/finish-check.ts'
import type { Outcome } from '../commands/outcome.ts'
import { today } from '../today.ts'
import type { Shell } from './shell.ts'

const EXAMPLES = `
Examples:
  npm run check                                      the whole archive
  npm run check -- content/articles/my-article.md    one file, at once
  npm run check -- --fix --dry-run                   what could be mended for you
  npm run check -- --watch                           again whenever you save`

/** Registers `npm run check`. */
export function addCheck(program: Command, shell: Shell): void {
  program
    .command('check')
    .description('List every finding about the content, without building; mend what is safe.')
    .argument('[files...]', 'files or folders of the content folder; without any, all')
    .option('--content <dir>', 'the content folder', 'content')
    .option('--fix', 'mend what can be mended without a doubt, and say what', false)
    .option('--dry-run', 'with --fix: show it, write nothing', false)
    .option('--watch', 'check again on every change, until Ctrl+C', false)
    .addOption(
      new Option('--format <form>', 'for people, scripts, code scanners, GitHub or GitLab')
        .choices(['text', 'json', 'sarif', 'github', 'gitlab'])
        .default('text'),
    )
    .option('--json', 'the same as --format json', false)
    .addHelpText('after', EXAMPLES)
    .action(async (files, { json, watch, ...given }) => {
      const format = (json ? 'json' : given.format) as CheckOptions['format']
      const options = { ...given, files, format, color: shell.color, asOf: today() }
      const progress = format === 'text' && !watch ? shell.progress : shell.silent
      if (watch) return watchFor(options, shell)
      if (files.length > 0) {
        const { runCheckFiles } = await import('../commands/check-files.ts')
        return shell.finish(runCheckFiles(options))
      }
      const { runCheck } = await import('../commands/check.ts')
      await shell.withEngine((engine) =>
        runCheck({ ...options, engine, cache: shell.cacheFolder }, progress),
      )
    })
}

/** The workers stay, so that each further check takes as long as what has changed. */
async function watchFor(options: CheckOptions, shell: Shell): Promise<void> {
  const { openEngine } = await import('../build/engine.ts')
  const { runCheck } = await import('../commands/check.ts')
  const { runCheckFiles } = await import('../commands/check-files.ts')
  const { watchCheck } = await import('../commands/watch-check.ts')
  const engine = openEngine({ cache: shell.cacheFolder })
  const check = (): Promise<Outcome> =>
    options.files.length > 0
      ? runCheckFiles(options)
      : runCheck({ ...options, engine, cache: shell.cacheFolder }, shell.silent)
  const stop = watchCheck(options.content, async () => {
    const { out = '', err = '' } = await check().catch((error: unknown) => ({
      out: '',
      err: `The check failed (${error instanceof Error ? error.message : String(error)}). Waiting for the next change.\n`,
    }))
    shell.print(`${err}${out}\nWatching ${options.content}/ … Ctrl+C stops.`)
  })
  const end = () => {
    stop()
    void engine.close().finally(() => shell.exit(0))
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
}
