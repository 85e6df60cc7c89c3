// Every command that README.md and docs/ show in a fence ```sh is run, in a project of its own: those
// that serve are started and stopped. A fence marked ```sh options needs a network or another program:
// of it, only the commands and their options are looked up. See the table `others` for the rest.
import { execFile, spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './support/run-cli.ts'

const project = mkdtempSync(join(tmpdir(), 'stemma-guide-'))
const scripts: Record<string, string> = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
).scripts

/** Commands that run on until they are stopped, and the words by which they say that they serve. */
const serving = /^npm run (?:dev|preview)\b|--watch\b/
const served = /Serving|Watching|http:\/\/(?:localhost|127\.0\.0\.1):\d+/

const savedPage = `<!doctype html><html lang="en"><head><title>The lamp burns</title>
<link rel="canonical" href="https://paper.example/2024/03/lamp-burns">
<meta property="article:published_time" content="2024-03-13T06:00:00Z"></head><body><article>
<h1>The lamp burns</h1>${'<p>The lamp on the mole burned all night, and ships that had stayed away for nine years came in by it, one after the other.</p>'.repeat(6)}
</article></body></html>
`

/** What the examples start from. */
const inputs: Record<string, string> = {
  'page.txt':
    'The lamp is lit again\n\nBy Ana Reis\n\nMarch 12, 2024\n\nThe lamp on the mole was lit again on Tuesday, after nine dark years.\n\nTwo keepers and a cat were there to see it.\n',
  'ferry.html': savedPage,
  'saved-pages/ferry.html': savedPage,
  'feed.xml':
    '<rss version="2.0"><channel><title>The Paper</title><link>https://paper.example/</link><item><title>Oil for the lamp</title><link>https://paper.example/2024/03/oil-for-the-lamp</link><pubDate>Thu, 14 Mar 2024 06:00:00 GMT</pubDate><description>Oil came by the night ferry.</description></item></channel></rss>',
  'wire.json': JSON.stringify({
    uri: 'urn:newsml:wire.example:2024:lamp',
    versioncreated: '2024-03-12T05:00:00Z',
    headline: 'The lamp is lit',
    body_text: 'The lamp on the mole was lit again on Tuesday.',
  }),
  'wire.xml':
    '<newsItem guid="urn:newsml:wire.example:2024:mole" version="1"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta><headline>The mole</headline></contentMeta><contentSet><inlineData contenttype="text/plain">The mole stands.</inlineData></contentSet></newsItem>',
  'wordpress.xml':
    '<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>The Paper</title><link>https://paper.example</link><item><title>The keepers</title><link>https://paper.example/2024/03/the-keepers/</link><content:encoded>Two keepers and a cat.</content:encoded><wp:post_date_gmt>2024-03-12 05:00:00</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>',
  'old-blog/posts/2019-05-02-oil.md':
    '+++\ntitle = "Oil"\nlink = "https://paper.example/2019/05/oil"\n+++\n\nThere was no oil on Thursday.\n',
  'old-blog/posts/2019-05-01-lamp.md':
    '---\ntitle: The lamp goes out\nsource_url: https://paper.example/2019/05/lamp\ndate: 2019-05-01\n---\n\nThe lamp on the mole went out on Wednesday.\n',
}

/** Commands of other kinds, and how they are tried. */
const others: readonly { line: RegExp; how: (line: string) => void | Promise<void> }[] = [
  // It would fetch what is installed already: only whether lockfile and package.json agree is asked.
  { line: /^npm ci$/, how: lockfileAgrees },
  // These very tests.
  { line: /^npm test$/, how: () => expect(scripts.test).toContain('vitest run') },
  // Reads a built site: the programs are the reader's own.
  { line: /^jq /, how: namesFilesOfTheSite },
  // They ask the network, or need files and programs that no test has.
  { line: /^npm run (?:capture|.*--fetch\b|.*\.(?:warc|wacz)|.*passim)|^passim /, how: lookUp },
  // 0: any free port, since other tests serve too.
  { line: /^npm run preview$/, how: (line) => serve(`${line} -- --port 0`) },
  {
    line: /^(?:mkdir|cp|mv) /,
    how: async (line) => expect(await run(line)).toMatchObject({ code: 0 }),
  },
]

type Fence = { file: string; line: number; mark: string; commands: string[] }

beforeAll(() => {
  for (const name of readdirSync(root)) {
    const isOwn =
      /^(?:src|start|templates|public|docs|types|content|package(?:-lock)?\.json|eleventy\.config\.ts|tsconfig\.json)$/
    if (isOwn.test(name)) cpSync(join(root, name), join(project, name), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'))
  for (const [path, text] of Object.entries(inputs)) {
    mkdirSync(join(project, path, '..'), { recursive: true })
    writeFileSync(join(project, path), text)
  }
})

afterAll(() => rmSync(project, { recursive: true, force: true }))

/** What was tried already: a command that several pages show is run once. */
const tried = new Map<string, Promise<void>>()
/** What each command says of itself. */
const helps = new Map<string, ReturnType<typeof run>>()

describe.each(fences())('$file:$line', ({ mark, commands }) => {
  it.each(commands)('%s', async (command) => {
    const result = tried.get(mark + command) ?? tryOut(command, mark)
    tried.set(mark + command, result)
    await result
  })
})

async function tryOut(command: string, mark: string): Promise<void> {
  const other = others.find(({ line }) => line.test(command))
  if (mark === 'options') await lookUp(command)
  else if (other) await other.how(command)
  else if (serving.test(command)) await serve(command)
  else {
    expect(command, 'a command that this test knows how to try').toMatch(/^npm run [\w-]+/)
    const { code, output } = await run(command)
    expect(output).not.toMatch(/\n\s+at .*:\d+:\d+\)?\n/)
    expect([code, output]).toEqual([0, output])
  }
}

/** Fences of README.md and the guide, with their commands one by one, without comments. */
function fences(): Fence[] {
  const guide = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
  return ['README.md', ...guide.map((name) => `docs/${name}`)].flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    return [...text.matchAll(/^```sh(?: +(\w+))?\n([\s\S]*?)^```$/gm)].map((match) => ({
      file,
      line: text.slice(0, match.index).split('\n').length,
      mark: match[1] ?? '',
      commands: match[2]!
        .split('\n')
        .map((line) => line.replace(/(?:^|\s+)#.*$/, '').trim())
        .flatMap((line) => line.split(' && '))
        // What a program of the reader's own makes of the output is the program's affair.
        .map((line) => line.replace(/^(npm run .*?) \| .*$/, '$1'))
        .filter((line) => line !== ''),
    }))
  })
}

function run(command: string): Promise<{ code: number | null; output: string }> {
  return new Promise((settle) => {
    const env = { ...process.env, NO_COLOR: '1' }
    const child = execFile('sh', ['-c', command], { cwd: project, env }, (error, out, err) =>
      settle({ code: error ? (child.exitCode ?? 1) : 0, output: out + err }),
    )
  })
}

/** Starts a command, waits until it serves, and stops it with all that it started. */
async function serve(command: string): Promise<void> {
  const child = spawn('sh', ['-c', `exec ${command}`], { cwd: project, detached: true })
  const ended = new Promise((settle) => child.once('close', settle))
  let output = ''
  try {
    await new Promise<void>((settle, fail) => {
      const take = (chunk: unknown) => {
        output += chunk
        if (served.test(output)) settle()
      }
      child.stdout.on('data', take)
      child.stderr.on('data', take)
      void ended.then(() => fail(new Error(`${command} ended:\n${output}`)))
    })
  } finally {
    if (child.exitCode === null) process.kill(-child.pid!, 'SIGINT')
    await ended
  }
}

async function lookUp(command: string): Promise<void> {
  const [, name, rest = ''] = /^npm run (?:--silent )?([\w-]+)(?: -- (.*))?$/.exec(command) ?? []
  if (name === undefined) return
  expect(Object.keys(scripts)).toContain(name)
  const help = helps.get(name) ?? run(`npm run --silent ${name} -- --help`)
  helps.set(name, help)
  const { output } = await help
  for (const [option] of rest.matchAll(/(?<=^| )--[\w-]+/g)) expect(output).toContain(option)
}

async function namesFilesOfTheSite(line: string): Promise<void> {
  const files = [...line.matchAll(/\b(data\/[\w.-]+)/g)].map(([, path]) => path!)
  expect(files.length).toBeGreaterThan(0)
  expect(files.filter((path) => !existsSync(join(project, '_site', path)))).toEqual([])
}

function lockfileAgrees(): void {
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages['']
  expect(locked.dependencies).toEqual(wanted.dependencies)
  expect(locked.devDependencies).toEqual(wanted.devDependencies)
}
