import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it, onTestFinished, vi } from 'vitest'
import { openProject } from '../support/open-project.ts'
import { runDev } from '../support/run-dev.ts'

/** Milliseconds: a machine that runs other tests too takes its time to make a bundle. */
const patience = 120_000
const project = openProject()
afterAll(() => rmSync(project, { recursive: true, force: true }))

it('shows a changed template, or a part of one, without being started again', async () => {
  const dev = await runDev(['--port', '8311'], project)
  onTestFinished(() => dev.stop())
  const seen = (words: string) =>
    vi.waitFor(
      async () => {
        const page = await fetch(`${dev.address}about/`).catch(() => null)
        expect(await page?.text()).toContain(words)
      },
      { timeout: patience, interval: 300 },
    )
  await seen('About this archive')
  change('templates/_layouts/page.tsx', '<body', '<body data-part="new"')
  await seen('data-part="new"')

  // Half a line, as an editor saves it in passing: what was there goes on.
  change('templates/about.11ty.tsx', 'function render(', 'function render((')
  await vi.waitFor(() => expect(dev.printed()).toContain('has an error'), { timeout: patience })
  await seen('About this archive')
  change('templates/about.11ty.tsx', 'function render((', 'function render(')
  change('templates/about.11ty.tsx', 'About this archive', 'About these papers')
  await seen('About these papers')

  // Code that is sound to the eye and fails.
  change('templates/about.11ty.tsx', 'export const data', 'missing()\nexport const data')
  await vi.waitFor(() => expect(dev.printed()).toContain('fails; waiting'), { timeout: patience })
  change('templates/about.11ty.tsx', 'missing()\nexport const data', 'export const data')
  await seen('About these papers')
}, 400_000)

function change(file: string, from: string, to: string): void {
  const path = join(project, file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}
