import { openSync } from 'node:fs'
import { ReadStream } from 'node:tty'
import type { Command } from 'commander'
import type { Ask } from '../commands/new/ask.ts'
import type { Shell } from './shell.ts'

const EXAMPLES = `
Examples:
  npm run new                              asks for everything
  pbpaste | npm run new                    the same, with the copied text (Linux: wl-paste,
                                           xclip -o; Windows: Get-Clipboard)
  npm run new -- --url https://harbourpost.example/2024/03/12/ferry --text page.txt --yes`

/** Registers `npm run new`. */
export function addNew(program: Command, shell: Shell): void {
  program
    .command('new')
    .description('Add one article: asks for what it must know, writes its file, says what next.')
    .option('--content <dir>', 'the content folder', 'content')
    .option('--url <address>', 'where it was published')
    .option('--date <date>', 'when: 2024-03-12, or as precise as you know')
    .option('--outlet <id>', 'the outlet, where the address does not tell')
    .option(
      '--outlet-name <name>',
      'the name of an outlet that is new here: its file is written too',
    )
    .option('--language <tag>', 'its language, for example en')
    .option('--title <text>', 'its headline')
    .option('--text <file>', 'its text as copied from the page; - for standard input')
    .option('--yes', 'ask nothing, take what the text and the address tell', false)
    .option('--json', 'ask nothing, report as JSON', false)
    .addHelpText('after', EXAMPLES)
    .action(async ({ text: name, ...given }) => {
      const { readText } = await import('../commands/new/read-text.ts')
      const read = await readText(name, process.stdin)
      if ('problem' in read) {
        return shell.finish(Promise.resolve({ err: `${read.problem}.\n`, code: 1 }))
      }
      const { runNew } = await import('../commands/new.ts')
      const ask = given.yes || given.json ? null : await openTerminal()
      await shell.finish(runNew({ ...given, text: read.text }, ask?.ask ?? null))
      ask?.close()
    })
}

/** Somebody to ask; null where there is no terminal. A pipe on standard input leaves the terminal itself. */
async function openTerminal(): Promise<{ ask: Ask; close: () => void } | null> {
  if (!process.stdout.isTTY) return null
  const input = process.stdin.isTTY ? process.stdin : reopenTerminal()
  if (input === null) return null
  const { askTerminal } = await import('../commands/new/ask-terminal.ts')
  return { ask: askTerminal(input, process.stdout), close: () => void input.destroy() }
}

function reopenTerminal(): ReadStream | null {
  try {
    return new ReadStream(openSync('/dev/tty', 'r'))
  } catch {
    return null
  }
}
