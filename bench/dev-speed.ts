import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { writeCorpus } from './corpus.ts'
import { type BenchOptions, median, type Row } from './row.ts'

const cli = fileURLToPath(new URL('../start/stemma.js', import.meta.url))
const SEED = 20_240_229
const EDITS = 5
const PORT = 8193

/** From the save of one article under `npm run dev` to its new page served, at a tenth and at all. */
export async function run({ articles }: BenchOptions): Promise<Row[]> {
  const tenth = Math.max(10, Math.round(articles / 10))
  const few = await measure(tenth)
  const many = await measure(articles)
  const row = (size: number, times: number[]): Row => ({
    figure: `save to new page at ${size}`,
    value: median(times),
    unit: 'ms',
    note: `${EDITS} saves (${times.map((time) => time.toFixed(0)).join(', ')})`,
  })
  return [
    row(tenth, few),
    row(articles, many),
    { figure: `at ${articles} / at ${tenth}`, value: median(many) / median(few), unit: '×' },
  ]
}

async function measure(articles: number): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-dev-'))
  const content = join(folder, 'content')
  writeCorpus(content, { articles, seed: SEED })
  const server = startServer(content, folder)
  try {
    await server.said(/Serving at/)
    const [outlet = ''] = readdirSync(join(content, 'articles'))
    const [name = ''] = readdirSync(join(content, 'articles', outlet))
    return await saveTimes(join(content, 'articles', outlet, name), server)
  } finally {
    server.child.kill('SIGINT')
    await wait(500)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function saveTimes(file: string, server: ReturnType<typeof startServer>): Promise<number[]> {
  const text = readFileSync(file, 'utf8')
  const path = await findPage(text)
  const times: number[] = []
  for (let edit = 0; edit < EDITS; edit += 1) {
    const word = `Zebracorn${edit}x`
    const before = server.count(/Wrote \d+ files/g)
    const began = performance.now()
    writeFileSync(file, `${text.trimEnd()} ${word}\n`)
    while (!(await fetchPage(path)).includes(word)) {
      await wait(5)
      if (performance.now() - began > 120_000) throw new Error(`the page ${path} never came`)
    }
    times.push(performance.now() - began)
    // The whole follows: the next save comes when it is done, as an editor's would.
    while (server.count(/Wrote \d+ files/g) === before) await wait(100)
    await wait(1500)
  }
  return times
}

/** The address of the story page that holds an article. */
async function findPage(text: string): Promise<string> {
  const code = /^code: "([^"]+)"/m.exec(text)![1]!
  let line: string | undefined
  for (let tries = 0; tries < 300 && line === undefined; tries += 1) {
    const pages = await fetchPage('/data/stories.jsonl')
    line = pages.split('\n').find((one) => one.startsWith('{') && one.includes(`"${code}"`))
    // The data follows the pages.
    if (line === undefined) await wait(1000)
  }
  if (line === undefined) throw new Error(`no story holds ${code}`)
  return `/stories/${JSON.parse(line).slug}/`
}

function startServer(content: string, folder: string) {
  const args = [cli, 'dev', '--content', content, '--port', String(PORT)]
  const own = ['--cache', join(folder, 'cache'), '--output', join(folder, 'dev')]
  const child: ChildProcess = spawn(process.execPath, [...args, ...own], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  child.stdout!.on('data', (data) => (text += data))
  child.stderr!.on('data', (data) => (text += data))
  return {
    child,
    count: (pattern: RegExp) => text.match(pattern)?.length ?? 0,
    async said(pattern: RegExp) {
      while (!pattern.test(text)) {
        if (child.exitCode !== null) throw new Error(`dev ended:\n${text.slice(-2000)}`)
        await wait(100)
      }
    },
  }
}

function fetchPage(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: PORT, path, agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (data: string) => (text += data))
      response.on('end', () => resolve(text))
    }).on('error', reject)
  })
}
