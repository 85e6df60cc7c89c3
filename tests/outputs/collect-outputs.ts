import type { Archive } from '../../src/model/archive.ts'
import { dataPackage } from '../../src/outputs/data-package.ts'
import { outputs } from '../../src/outputs/outputs.ts'

/** The pages that a small archive has, as the build would list them. */
export function pagesOf({ stories, outlets }: Archive): string[] {
  return [
    '',
    '404.html',
    'about/',
    ...outlets.map(({ id }) => `outlets/${id}/`),
    'stories/',
    ...stories.map(({ slug }) => `stories/${slug}/`),
  ].sort()
}

/** Every file of every output, by its path. */
export async function collectOutputs(
  archive: Archive,
  pages: readonly string[] = pagesOf(archive),
): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const output of [...outputs, dataPackage]) {
    for await (const { path, text } of output.files(archive, pages)) {
      if (files.has(path)) throw new Error(`two outputs write ${path}`)
      files.set(path, textOf(text))
    }
  }
  return files
}

/** The records of a file of JSON lines. */
export function linesOf<T>(files: ReadonlyMap<string, string>, path: string): T[] {
  const text = files.get(path)
  if (text === undefined) throw new Error(`no ${path} among ${[...files.keys()].join(', ')}`)
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}

/** A file's text, however it is given. */
export function textOf(text: string | readonly Buffer[]): string {
  return typeof text === 'string' ? text : Buffer.concat(text).toString()
}
