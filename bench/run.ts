// The benchmarks: npm run bench [-- --articles N] [-- --only NAME] [-- --json]
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { formatRows } from './format-rows.ts'
import type { Bench, Row } from './row.ts'

/** Files of this folder that export `run`. */
const NAMES = [
  'build-speed',
  'compare-labelled',
  'compare-speed',
  'dev-speed',
  'discover-labelled',
  'peers-speed',
  'scale-speed',
]
const HELP = `Runs the benchmarks and prints their figures.

  --articles N   size of the generated corpus (1000)
  --only NAME    one of: ${NAMES.join(', ')}
  --json         as JSON

Example: npm run bench -- --articles 200 --only build-speed
`

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const articles = Number(values.articles)
if (values.help) process.stdout.write(HELP)
else if (!Number.isInteger(articles) || articles < 1) {
  fail(`Unexpected --articles ${values.articles}, expected a number from 1 on`)
} else if (values.only !== undefined && !NAMES.includes(values.only)) {
  fail(`Unexpected --only ${values.only}, expected one of: ${NAMES.join(', ')}`)
} else await runAll(NAMES.filter((name) => values.only === undefined || name === values.only))

async function runAll(names: readonly string[]): Promise<void> {
  const results: { bench: string; rows: Row[] }[] = []
  for (const name of names) {
    const file = new URL(`./${name}.ts`, import.meta.url)
    if (!existsSync(file)) continue
    process.stderr.write(`${name} …\n`)
    const { run } = (await import(file.href)) as { run: Bench }
    const rows = await run({ articles }).catch((error: unknown) => {
      fail(`${name}: ${error instanceof Error ? error.message : String(error)}`)
      return []
    })
    results.push({ bench: name, rows })
    if (!values.json && rows.length > 0) process.stdout.write(`\n${name}\n${formatRows(rows)}\n`)
  }
  if (values.json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`)
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}
