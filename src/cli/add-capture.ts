import type { Command } from 'commander'
import { today } from '../today.ts'
import type { Shell } from './shell.ts'

/** Registers `npm run capture`. */
export function addCapture(program: Command, shell: Shell): void {
  program
    .command('capture')
    .description('Keep the pictures that articles name in content/media/, so that pages show them.')
    .argument('[files...]', 'article files; by default all whose text may be shown whole')
    .option('--content <dir>', 'the content folder', 'content')
    .option('--pages', 'keep the page at each article’s address too, as a WARC file', false)
    .option('--pages-to <dir>', 'where pages go, inside the content folder', 'captures')
    .option('--cache <dir>', 'where results are kept for the next time', shell.cacheFolder)
    .option('--dry-run', 'say what would be fetched; fetch and write nothing', false)
    .option('--json', 'the report as JSON', false)
    .addHelpText(
      'after',
      '\nExample: npm run capture -- content/articles/harbour-post/2024-03-12-ferry.md',
    )
    .action(async (files, { cache, ...options }) => {
      const { runCaptureCommand } = await import('../commands/capture.ts')
      await shell.withEngine(
        (engine) =>
          runCaptureCommand(
            files,
            { ...options, engine, asOf: today(), now: new Date() },
            options.json ? shell.silent : shell.progress,
          ),
        { cache },
      )
    })
}
