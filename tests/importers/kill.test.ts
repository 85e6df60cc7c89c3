// Killed at any step, an import leaves each article whole or absent, and the next one does the rest.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runImport } from '../../src/importers/run-import.ts'

const DAYS = ['05', '06', '07']
const FOLDER = 'articles/dale.example'

let root: string
let input: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'stemma-kill-'))
  input = join(root, 'in')
  await mkdir(input)
  for (const day of DAYS) {
    const text = `https://dale.example/2031/05/${day}/vote-again.html\n\nA vote in Ombra\n\nThe town voted again on the ${day}th, and the clock stayed ten minutes fast.\n`
    await writeFile(join(input, `${day}.txt`), text)
  }
})
afterEach(() => rm(root, { recursive: true, force: true }))

async function readAll(content: string): Promise<Record<string, string>> {
  const names = (await readdir(join(content, FOLDER))).sort()
  const texts = names.map((name) => readFile(join(content, FOLDER, name), 'utf8'))
  const all = await Promise.all(texts)
  return Object.fromEntries(names.map((name, index) => [name, all[index]!]))
}

async function importAndDie(content: string, step: number): Promise<string | null> {
  const child = fork(new URL('./dying-import.ts', import.meta.url), {
    execArgv: ['--import', import.meta.resolve('tsx')],
    env: { ...process.env, INPUT: input, CONTENT: content, STEP: String(step) },
  })
  const [, signal] = await once(child, 'exit')
  return signal
}

test('killed at any step leaves whole files, and resumes', async () => {
  const whole = join(root, 'whole')
  await mkdir(whole)
  await runImport([input], { content: whole })
  const done = await readAll(whole)
  expect(Object.keys(done)).toHaveLength(DAYS.length)

  // Of each article: aside, in place, aside taken away.
  for (const step of [1, 2, 5]) {
    const content = join(root, `step-${step}`)
    await mkdir(content)
    expect(await importAndDie(content, step)).toBe('SIGKILL')
    for (const [name, text] of Object.entries(await readAll(content))) {
      if (name.endsWith('.md')) expect(text).toBe(done[name])
      else expect(name).toMatch(/^\..*\.tmp$/)
    }
    const { counts } = await runImport([input], { content })
    expect(counts.imported + counts.skipped).toBe(DAYS.length)
    expect(await readAll(content)).toEqual(done)
  }
})
