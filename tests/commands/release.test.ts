import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findReleaseProblems, type ReleaseFacts } from '../../src/commands/find-release-problems.ts'
import { runRelease } from '../../src/commands/release.ts'
import { setVersion } from '../../src/commands/set-version.ts'
import { today } from '../../src/today.ts'

const ready: ReleaseFacts = {
  packageFile: '{\n  "name": "stemma",\n  "version": "1.2.0"\n}\n',
  lockFile:
    '{\n  "version": "1.2.0",\n  "packages": {\n    "": {\n      "version": "1.2.0"\n    }\n  }\n}\n',
  changelog:
    '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-11-23\n\n### Added\n\n- A thing.\n\n## [1.1.0] - 2026-01-01\n',
  upgrading: '# Upgrading\n\n## 1.2.0\n\nNothing to do.\n',
  changed: [],
  tags: ['v1.0.0', 'v1.1.0'],
  docs: '',
}

describe('findReleaseProblems', () => {
  it('finds nothing where everything agrees', () => {
    expect(findReleaseProblems(ready)).toEqual([])
  })

  it.each<[Partial<ReleaseFacts>, string]>([
    [{ packageFile: '{"version": "next"}' }, 'Unexpected version “next” in package.json'],
    [
      { lockFile: ready.lockFile.replace('1.2.0', '1.1.0') },
      'Unexpected version 1.1.0 and 1.2.0 in package-lock.json',
    ],
    [
      { changelog: ready.changelog.replace('[1.2.0]', '[1.3.0]') },
      'Unexpected latest version 1.3.0 in CHANGELOG.md',
    ],
    [{ changelog: '# Changelog\n' }, 'Unexpected latest version (none) in CHANGELOG.md'],
    [
      { changelog: ready.changelog.replace('[Unreleased]\n', '[Unreleased]\n\n- More.\n') },
      'Unexpected lines below [Unreleased]',
    ],
    [{ upgrading: '# Upgrading\n' }, 'Unexpected silence about 1.2.0'],
    [{ docs: 'docs/fields.md is not what the schemas say' }, 'docs/fields.md is not'],
    [{ changed: ['src/cli.ts'] }, 'Unexpected changes that are not committed (src/cli.ts)'],
    [{ tags: ['v1.2.0'] }, 'Unexpected tag v1.2.0'],
  ])('%#: names what is wrong, and how to mend it', (change, message) => {
    const found = findReleaseProblems({ ...ready, ...change })
    expect(found.some((problem) => problem.message.startsWith(message))).toBe(true)
    for (const { mend } of found) expect(mend).toMatch(/\.$/)
  })
})

it('writes a version where it belongs and leaves the rest alone', () => {
  const unreleased = ready.changelog.replace('## [1.2.0] - 2026-11-23\n\n', '')
  const files = setVersion({ ...ready, changelog: unreleased }, '1.3.0', '2026-12-01')
  expect(files.packageFile).toBe(ready.packageFile.replace('1.2.0', '1.3.0'))
  expect(files.lockFile).toBe(ready.lockFile.replaceAll('1.2.0', '1.3.0'))
  expect(files.changelog).toContain(
    '## [Unreleased]\n\n## [1.3.0] - 2026-12-01\n\n### Added\n\n- A thing.',
  )
})

it('goes from a tree that is none to a release by following what it says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-release-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...words], {
      cwd: folder,
      stdio: 'pipe',
    })
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
  mkdirSync(join(folder, 'docs'))
  write('package.json', ready.packageFile)
  write('package-lock.json', ready.lockFile)
  write('CHANGELOG.md', '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n')
  write('docs/upgrading.md', ready.upgrading)
  git('init', '-q')
  git('add', '.')
  git('commit', '-q', '-m', 'Begin')
  const asOf = today({ SOURCE_DATE_EPOCH: '1795392000' })
  const release = (version: string | null) =>
    runRelease({ version, folder, asOf, checkDocs: async () => '' })

  expect(await release(null)).toMatchObject({
    code: 1,
    err: expect.stringContaining('Not a release yet.'),
  })
  expect(await release('one')).toMatchObject({ code: 1 })
  expect(await release('1.3.0')).toMatchObject({ code: 0 })
  expect(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')).toContain('## [1.3.0] - 2026-11-23')
  write('docs/upgrading.md', `${ready.upgrading}\n## 1.3.0\n\nNothing.\n`)
  expect((await release(null)).err).toContain('clean tree')
  git('commit', '-q', '-a', '-m', 'Release 1.3.0')
  const { code, out } = await release(null)
  expect([code, out]).toEqual([0, expect.stringContaining('git tag -a v1.3.0')])
  git('tag', 'v1.3.0')
  expect((await release(null)).err).toContain('Unexpected tag v1.3.0')
})
