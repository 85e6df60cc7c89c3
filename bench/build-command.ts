import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../start/stemma.js', import.meta.url))

/** The arguments of a build of `content` whose site and cache lie below `folder`. */
export function buildCommand(content: string, folder: string, ...more: string[]): string[] {
  const [output, cache] = [join(folder, 'site'), join(folder, 'cache')]
  return [
    cli,
    'build',
    '--content',
    content,
    '--output',
    output,
    '--cache',
    cache,
    '--quiet',
    ...more,
  ]
}
