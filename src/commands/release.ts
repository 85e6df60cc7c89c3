// npm run release: whether this tree is a release; or, with a version, the files made ready for one.
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { replaceFile } from '../build/sealed-file.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { findReleaseProblems, versionForm, versionOf } from './find-release-problems.ts'
import type { Outcome } from './outcome.ts'
import { setVersion } from './set-version.ts'

export type ReleaseOptions = {
  /** The new version, or null to check only. */
  version: string | null
  /** The project's own folder. */
  folder: string
  asOf: PartialDate
  /** What the generated docs lack, in words; empty where they are current. */
  checkDocs: () => Promise<string>
}

const run = promisify(execFile)

/** Checks, or writes the version into the files that name it; Git is asked, never told. */
export async function runRelease(options: ReleaseOptions): Promise<Outcome> {
  return options.version === null ? check(options) : prepare(options, options.version)
}

async function check({ folder, checkDocs }: ReleaseOptions): Promise<Outcome> {
  const read = (path: string) => readFile(join(folder, path), 'utf8')
  const [packageFile, lockFile, changelog, upgrading] = await Promise.all(
    ['package.json', 'package-lock.json', 'CHANGELOG.md', 'docs/upgrading.md'].map(read),
  )
  const git = async (...words: string[]) =>
    (await run('git', words, { cwd: folder })).stdout.split('\n').filter((line) => line !== '')
  const problems = findReleaseProblems({
    packageFile: packageFile!,
    lockFile: lockFile!,
    changelog: changelog!,
    upgrading: upgrading!,
    changed: (await git('status', '--porcelain')).map((line) => line.slice(3)),
    tags: await git('tag', '--list'),
    docs: await checkDocs(),
  })
  if (problems.length > 0) {
    const lines = problems.map(({ message, mend }) => `${message}.\n    ${mend}\n`)
    return { err: `${lines.join('')}Not a release yet.\n`, code: 1 }
  }
  const tag = `v${versionOf(packageFile!)}`
  return {
    out: `Ready to be ${tag}. Run all tests, then tag it:\n    npm ci && npm test\n    git tag -a ${tag} -m ${tag} && git push origin ${tag}\n`,
    code: 0,
  }
}

async function prepare({ folder, asOf }: ReleaseOptions, version: string): Promise<Outcome> {
  if (!versionForm.test(version)) {
    return { err: `Unexpected version “${version}”, expected one such as 1.2.3.\n`, code: 1 }
  }
  const paths = {
    packageFile: 'package.json',
    lockFile: 'package-lock.json',
    changelog: 'CHANGELOG.md',
  }
  const read = (path: string) => readFile(join(folder, path), 'utf8')
  const files = setVersion(
    {
      packageFile: await read(paths.packageFile),
      lockFile: await read(paths.lockFile),
      changelog: await read(paths.changelog),
    },
    version,
    asOf.text,
  )
  await replaceFile(join(folder, paths.packageFile), files.packageFile)
  await replaceFile(join(folder, paths.lockFile), files.lockFile)
  await replaceFile(join(folder, paths.changelog), files.changelog)
  return {
    out: `${Object.values(paths).join(', ')}: ${version}. Write “## ${version}” in docs/upgrading.md, commit, then:\n    npm run release -- --check\n`,
    code: 0,
  }
}
