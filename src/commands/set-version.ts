/** The files that name the version, as text. */
export type VersionFiles = { packageFile: string; lockFile: string; changelog: string }

/** The same files for a version that is released on `day` (`2026-11-23`); what else they hold stays. */
export function setVersion(files: VersionFiles, version: string, day: string): VersionFiles {
  const lock = JSON.parse(files.lockFile) as {
    version: string
    packages: Record<string, { version: string }>
  }
  lock.version = version
  if (lock.packages['']) lock.packages[''].version = version
  return {
    packageFile: files.packageFile.replace(
      /^( *"version": )"[^"]*"/m,
      `$1${JSON.stringify(version)}`,
    ),
    lockFile: `${JSON.stringify(lock, null, 2)}\n`,
    changelog: files.changelog.replace(
      /^## \[Unreleased\]$/m,
      `## [Unreleased]\n\n## [${version}] - ${day}`,
    ),
  }
}
