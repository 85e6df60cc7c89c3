// In: the files of a release, as text, and what Git says. Out: what keeps it from being one.

export type ReleaseFacts = {
  packageFile: string
  lockFile: string
  changelog: string
  /** docs/upgrading.md. */
  upgrading: string
  /** Paths that differ from the last commit. */
  changed: readonly string[]
  tags: readonly string[]
  /** What the generated docs lack, in words; empty where they are current. */
  docs: string
}

export type ReleaseProblem = { message: string; mend: string }

/** https://semver.org/, without build metadata. */
export const versionForm = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-.]+)?$/

/** The version that package.json names. */
export function versionOf(packageFile: string): string {
  return String((JSON.parse(packageFile) as { version?: unknown }).version)
}

/** Everything that is not as it must be, in the order in which it is mended. */
export function findReleaseProblems(facts: ReleaseFacts): ReleaseProblem[] {
  const version = versionOf(facts.packageFile)
  const next = 'Run npm run release -- VERSION.'
  const checks: [isWrong: boolean, message: string, mend: string][] = [
    [
      !versionForm.test(version),
      `Unexpected version “${version}” in package.json, expected one such as 1.2.3`,
      next,
    ],
    [
      lockVersions(facts.lockFile).some((locked) => locked !== version),
      `Unexpected version ${lockVersions(facts.lockFile).join(' and ')} in package-lock.json, expected ${version} as in package.json`,
      'Run npm install --package-lock-only.',
    ],
    [
      latestOf(facts.changelog) !== version,
      `Unexpected latest version ${latestOf(facts.changelog) ?? '(none)'} in CHANGELOG.md, expected ${version} with its day`,
      next,
    ],
    [
      unreleasedOf(facts.changelog) !== '',
      'Unexpected lines below [Unreleased] in CHANGELOG.md, expected them below the version',
      next,
    ],
    [
      !facts.upgrading.includes(`\n## ${version}\n`),
      `Unexpected silence about ${version} in docs/upgrading.md, expected a heading “## ${version}”`,
      'Say there what who upgrades must do, or that there is nothing to do.',
    ],
    [facts.docs !== '', facts.docs, 'Run npm run schema.'],
    [
      facts.changed.length > 0,
      `Unexpected changes that are not committed (${facts.changed.slice(0, 5).join(', ')}), expected a clean tree`,
      'Commit them.',
    ],
    [
      facts.tags.includes(`v${version}`),
      `Unexpected tag v${version}, expected that name to be free`,
      next,
    ],
  ]
  return checks.flatMap(([isWrong, message, mend]) => (isWrong ? [{ message, mend }] : []))
}

function lockVersions(lockFile: string): string[] {
  const lock = JSON.parse(lockFile) as {
    version?: string
    packages?: Record<string, { version?: string }>
  }
  return [...new Set([String(lock.version), String(lock.packages?.['']?.version)])]
}

/** The first version with a day. */
function latestOf(changelog: string): string | null {
  return /^## \[([^\]]+)\] - \d{4}-\d{2}-\d{2}$/m.exec(changelog)?.[1] ?? null
}

/** What stands below [Unreleased], without headings. */
function unreleasedOf(changelog: string): string {
  const [, after = ''] = changelog.split(/^## \[Unreleased\]$/m)
  const [text = ''] = after.split(/^## \[/m)
  return text.replace(/^### .*$/gm, '').trim()
}
