import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DeployTarget } from '../../src/model/deploy-target.ts'
import { root, runCli } from './run-cli.ts'

/** Builds the demo archive in `scratch` as for a host, at `https://archive.example` and the prefix. */
export async function buildForHost(
  scratch: string,
  { deploy, prefix, cache }: { deploy: DeployTarget; prefix: string; cache: string },
): Promise<{ content: string; site: string }> {
  const [content, site] = [join(scratch, 'content'), join(scratch, 'site')]
  cpSync(join(root, 'content'), content, { recursive: true })
  const held = readFileSync(join(content, 'archive.yaml'), 'utf8')
  const settings = held.replace(/^(?:url|deploy):.*$/gm, '')
  writeFileSync(
    join(content, 'archive.yaml'),
    `${settings}\nurl: https://archive.example${prefix}\ndeploy: ${deploy}\n`,
  )
  const built = await runCli(['build', '--content', content, '--output', site, '--cache', cache])
  if (built.code !== 0) throw new Error(`${built.err}${built.out}`)
  return { content, site }
}
