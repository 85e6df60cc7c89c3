// npm run build: content in, a whole site out, or findings and the last good site left alone.
import { codeVersion } from '../build/code-version.ts'
import { fingerprintInputs } from '../build/fingerprint-inputs.ts'
import { followLink, recoverSite } from '../build/publish-site.ts'
import { isStillThere } from '../build/reuse-pages.ts'
import { readSiteRecord } from '../build/site-record.ts'
import type { LoadRender } from './build-anew.ts'
import type { Outcome, Progress } from './outcome.ts'
import { type BuildOptions, isStopped, reportBuild, secondsSince } from './report-build.ts'

/**
 * Builds the site where anything changed; exit code 1 and no site where any finding is an error. What
 * builds is loaded only where there is something to build.
 */
export async function runBuild(
  options: BuildOptions,
  loadRender: LoadRender,
  onProgress: Progress,
): Promise<Outcome> {
  const { content, cache, asOf } = options
  const output = followLink(options.output)
  const started = performance.now()
  await recoverSite(output)
  const version = codeVersion(['src', 'templates', 'public', 'docs'])
  const inputs = fingerprintInputs(content, asOf, `${version} ${options.compare}`)
  const last = readSiteRecord(cache, output)
  const isDone = last && inputs === last.inputs && !isStopped(last.findings, options)
  if (isDone && (await isStillThere(output, last))) {
    const summary = `${last.summary}, nothing changed, ${secondsSince(started)}.`
    return reportBuild({ findings: last.findings, summary, changed: false, slow: [] }, options)
  }
  const { buildAnew } = await import('./build-anew.ts')
  return buildAnew(options, { output, started, version, inputs, last }, loadRender, onProgress)
}
