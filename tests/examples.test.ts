// The examples in docs/examples/ are taken as they are: each must be what its reader expects.
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { findNginx } from './support/nginx.ts'
import { root, runCli } from './support/run-cli.ts'

const scratch = mkdtempSync(join(tmpdir(), 'stemma-examples-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const folder = join(root, 'docs/examples')
const names = readdirSync(folder).sort()
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const guide = readFileSync(join(root, 'docs/deploying.md'), 'utf8')
const scripts = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts)

type Step = { uses?: string; run?: string }
type Workflow = { on: unknown; jobs: Record<string, { steps: Step[] }> }
type Job = { stage?: string; script?: string[] }
type Pipeline = { stages: string[]; [name: string]: Job | string[] }

/** Programs that a runner has, or that the lines before install. */
const programs = /^(?:npm|npx|sh|rsync|ssh|install|printf|chmod|apt-get)\b/

function jobsOf(pipeline: Pipeline): Job[] {
  return Object.values(pipeline).filter((one): one is Job => !Array.isArray(one))
}

function commandsOf(name: string): string[] {
  const held = parse(read(name))
  const lines = name.startsWith('github-')
    ? Object.values((held as Workflow).jobs).flatMap(({ steps }) =>
        steps.map(({ run }) => run ?? ''),
      )
    : jobsOf(held as Pipeline).flatMap(({ script }) => script ?? [])
  return lines.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '')
}

describe.each(names.filter((name) => name.endsWith('.yml')))('%s', (name) => {
  it('is named in the guide and calls commands that exist, with options that they have', async () => {
    expect(guide).toContain(`examples/${name}`)
    for (const line of commandsOf(name)) {
      expect(line).toMatch(programs)
      const [, script, rest = ''] =
        /\bnpm run (?:--silent )?([\w-]+)(?: -- ([^>]*))?/.exec(line) ?? []
      if (script === undefined) continue
      expect(scripts).toContain(script)
      const { out } = await runCli([script, '--help'])
      for (const [option] of rest.matchAll(/--[\w-]+/g)) expect(out).toContain(option)
      for (const [, value] of rest.matchAll(/--format (\w+)/g)) expect(out).toContain(`"${value}"`)
    }
  })
})

describe.each(names.filter((name) => name.startsWith('github-')))('%s', (name) => {
  const { on, jobs } = parse(read(name)) as Workflow

  it('is a workflow whose actions are pinned to commits, with the version beside', () => {
    expect(on).toBeTypeOf('object')
    const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []))
    expect(used.length).toBeGreaterThan(0)
    for (const one of used) {
      expect(one).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/)
      expect(read(name)).toMatch(new RegExp(`${one} # v\\d+\\.\\d+\\.\\d+\\n`))
    }
  })
})

it('has jobs of the stages that GitLab’s pipeline names', () => {
  const pipeline = parse(read('gitlab-ci.yml')) as Pipeline
  const used = jobsOf(pipeline).flatMap(({ stage }) => stage ?? [])
  expect([...new Set(used)]).toEqual(pipeline.stages)
})

it('has a server block that nginx takes', () => {
  const www = join(scratch, 'www')
  mkdirSync(join(www, '_deploy'), { recursive: true })
  writeFileSync(join(www, '_deploy/nginx.conf'), 'location / { index index.html; }\n')
  const server = read('nginx-server.conf').replaceAll('/var/www/archive/now', www)
  expect(server).toContain(`include ${www}/_deploy/nginx.conf;`)
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((part) => `${part}_temp_path ${join(scratch, part)};`)
    .join('\n')
  const file = join(scratch, 'nginx.conf')
  // Another port: the test may run beside a server.
  const text = server
    .replace('listen 80;', `listen unix:${join(scratch, 'sock')};`)
    .replace('listen [::]:80;', '')
  writeFileSync(
    file,
    `pid ${join(scratch, 'pid')};\nevents {}\nhttp {\naccess_log off;\n${own}\n${text}}\n`,
  )
  const { path, environment } = findNginx()
  const env = { ...process.env, ...environment }
  execFileSync(path, ['-t', '-q', '-p', scratch, '-c', file], { env, stdio: 'pipe' })
})

it('names no file in the guide that is not there', () => {
  const named = [...guide.matchAll(/\((examples\/[^)]+)\)/g)].map(([, path]) => path!)
  expect(named.filter((path) => !existsSync(join(root, 'docs', path)))).toEqual([])
  expect(names.filter((name) => !named.includes(`examples/${name}`))).toEqual([])
})
