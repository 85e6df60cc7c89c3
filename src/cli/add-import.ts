import type { Command } from 'commander'
import type { Shell } from './shell.ts'

/** Registers `npm run import`. */
export function addImport(program: Command, shell: Shell): void {
  program
    .command('import')
    .description(
      'Turn files of other kinds into article files: saved pages, captures, feeds, exports, text.',
    )
    .argument('[files...]', 'files or folders')
    .option('--fetch <addresses...>', 'pages or feeds to fetch from the web and import')
    .option('--content <dir>', 'the content folder', 'content')
    .option('--url <address>', 'where the article was published')
    .option('--date <date>', 'when it was published: 2024-11-15, or an instant with its zone')
    .option('--outlet <id>', 'the outlet, where the address does not tell')
    .option('--language <tag>', 'its language, for example en')
    .option('--title <text>', 'its headline, where the text does not tell')
    .option('--from <importer>', 'which importer to use, where the file does not tell')
    .option('--add-outlets', 'write the files of outlets that have none', false)
    .option('--dry-run', 'show what would be written, write nothing', false)
    .option('--json', 'the report as JSON', false)
    .addHelpText(
      'after',
      [
        '',
        'Examples:',
        '  npm run import -- page.txt --url https://paper.example/2024/11/15/story',
        '  npm run import -- saved-pages/ --dry-run',
        '  npm run import -- --fetch https://paper.example/2024/11/15/story',
      ].join('\n'),
    )
    .action(async (files, options) => {
      const { runImportCommand } = await import('../commands/import.ts')
      await shell.finish(
        runImportCommand(files, options, options.json ? shell.silent : shell.progress),
      )
    })
}
