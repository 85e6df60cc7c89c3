// Killed at any step, a capture leaves each file old or new, and the next one does the rest.
import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runCapture } from '../../src/capture/run-capture.ts'
import { writeContent } from '../read/write-content.ts'
import { type PictureServer, servePictures } from './picture-server.ts'
import { readArticles } from './read-articles.ts'

let server: PictureServer
beforeAll(async () => {
  server = await servePictures()
})
afterAll(() => server.close())

async function capture(content: string, step: number): Promise<string | null> {
  const child = fork(new URL('./dying-capture.ts', import.meta.url), {
    execArgv: ['--import', import.meta.resolve('tsx')],
    env: { ...process.env, CONTENT: content, PORT: String(server.port), STEP: String(step) },
  })
  const [, signal] = await once(child, 'exit')
  return signal
}

/** A capture that nobody kills. */
async function finish(content: string): Promise<void> {
  await runCapture(await readArticles(content), {
    content,
    dryRun: false,
    pages: null,
    mayKeep: () => true,
    now: new Date('2024-06-01T09:30:00Z'),
    fetch: server.fetch,
  })
}

const list = (content: string) =>
  readdirSync(join(content, 'media'), { withFileTypes: true })
    .map(({ name }) => name)
    .sort()

it('killed at any step leaves whole files, and resumes', async () => {
  const at = (path: string) => `http://post.example:${server.port}${path}`
  const text = `---\ntitle: Ferry\nimage: ${at('/ferry.jpg')}\n---\n\n![Quay](${at('/quay.png')})\n`
  const files = { 'articles/a.md': text }
  const whole = await writeContent(files)
  await finish(whole)
  const done = readFileSync(join(whole, 'articles/a.md'), 'utf8')
  expect(done).not.toBe(text)

  // For each picture: aside for a look, aside in media/, in place; then the article in two steps.
  for (const step of [2, 4, 6, 7]) {
    const content = await writeContent(files)
    expect(await capture(content, step)).toBe('SIGKILL')
    expect([text, done]).toContain(readFileSync(join(content, 'articles/a.md'), 'utf8'))
    for (const name of list(content).filter((one) => !one.endsWith('.new'))) {
      const bytes = readFileSync(join(content, 'media', name))
      expect(createHash('sha256').update(bytes).digest('hex').slice(0, 20)).toBe(name.split('.')[0])
    }
    await finish(content)
    expect(readFileSync(join(content, 'articles/a.md'), 'utf8')).toBe(done)
    expect(list(content)).toEqual(expect.arrayContaining(list(whole)))
  }
})
