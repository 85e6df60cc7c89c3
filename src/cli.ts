// The commands: registered in cli/, their work in commands/, each loaded when it is called. The only
// file with console output and exit codes.
import { join } from 'node:path'
import { Command } from 'commander'
import type { Engine, EngineOptions } from './build/engine.ts'
import { addBuild } from './cli/add-build.ts'
import { addCapture } from './cli/add-capture.ts'
import { addCheck } from './cli/add-check.ts'
import { addCompare } from './cli/add-compare.ts'
import { addDev } from './cli/add-dev.ts'
import { addImport } from './cli/add-import.ts'
import { addInspect } from './cli/add-inspect.ts'
import { addMerge } from './cli/add-merge.ts'
import { addNew } from './cli/add-new.ts'
import { addPreview } from './cli/add-preview.ts'
import { addRelease } from './cli/add-release.ts'
import { addSchema } from './cli/add-schema.ts'
import { addSuggest } from './cli/add-suggest.ts'
import type { Shell } from './cli/shell.ts'
import type { Outcome } from './commands/outcome.ts'
import { progressLine } from './progress.ts'

const cacheFolder = join('.stemma', 'cache')

const shell: Shell = {
  color: Boolean(process.stdout.isTTY) && !process.env.NO_COLOR,
  cacheFolder,
  progress: progressLine((text) => process.stderr.write(text), Boolean(process.stderr.isTTY)),
  silent: () => {},
  print: (line) => console.log(line),
  exit: (code) => process.exit(code),
  finish,
  withEngine,
  withLazyEngine,
}

/** In the order of `--help`. */
const commands = [
  addBuild,
  addMerge,
  addPreview,
  addDev,
  addNew,
  addCheck,
  addInspect,
  addCompare,
  addSuggest,
  addImport,
  addCapture,
  addSchema,
  addRelease,
]

const program = new Command('stemma')
  .description('Builds a site from a syndication archive: one page per story, with its provenance.')
  .showHelpAfterError('(--help says what each command takes)')
for (const add of commands) add(program, shell)
await program.parseAsync()

async function finish(outcome: Promise<Outcome>): Promise<void> {
  const { out = '', err = '', code } = await outcome
  if (err) process.stderr.write(err)
  if (out) process.stdout.write(out)
  process.exitCode = code
}

async function withEngine(
  command: (engine: Engine) => Promise<Outcome>,
  options?: EngineOptions,
): Promise<void> {
  await withLazyEngine(async (openEngine) => command(await openEngine()), options)
}

async function withLazyEngine(
  command: (openEngine: () => Promise<Engine>) => Promise<Outcome>,
  options: EngineOptions = { cache: cacheFolder },
): Promise<void> {
  let engine: Engine | null = null
  const open = async () => {
    const { openEngine } = await import('./build/engine.ts')
    engine ??= openEngine(options)
    return engine
  }
  try {
    await finish(command(open))
  } finally {
    await (engine as Engine | null)?.close()
  }
}
