// In: the cache folder, a module of ours. Out: its code in one file, which starts in a fifth of the time.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Loader, Plugin } from 'esbuild'
import { replaceFile } from './sealed-file.ts'

const source = new URL('../render-worker.ts', import.meta.url)

/** Packages in CommonJS ask for Node's own modules by `require`, which a module has not. */
const banner =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"

/** The worker's module, bundled. */
export function bundleWorker(folder: string, version: string): Promise<URL> {
  return bundleModule(folder, version, { source, name: 'worker' })
}

/**
 * A module for a version of the code, made where it is not there yet. Its name holds the hash of its
 * content: a damaged file is made anew. Where no bundle can be made, the source itself.
 *
 * @param entry the module, and what to call its bundle: letters only
 */
export async function bundleModule(
  folder: string,
  version: string,
  { source, name }: { source: URL; name: string },
): Promise<URL> {
  // Another place of the code is another bundle: it knows where its own files lie.
  const prefix = `${name}-${hashOf(Buffer.from(`${version} ${source.href}`)).slice(0, 16)}-`
  const kept = findWhole(folder, name, prefix)
  if (kept !== null) return pathToFileURL(kept)
  try {
    const { build } = await import('esbuild')
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(source)],
      bundle: true,
      write: false,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      legalComments: 'none',
      logLevel: 'silent',
      banner: { js: banner },
      plugins: [placeFiles],
    })
    const code = Buffer.from(outputFiles[0]!.contents)
    const path = join(folder, `${prefix}${hashOf(code)}.mjs`)
    await mkdir(folder, { recursive: true })
    await replaceFile(path, code)
    await removeOthers(folder, name, path)
    return pathToFileURL(path)
  } catch {
    return source
  }
}

/** Files that ask where they lie get the answer written in: in the bundle it would be another. */
const placeFiles: Plugin = {
  name: 'place-files',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const contents = text
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
      return { contents, loader: extname(path).slice(1) as Loader }
    })
  },
}

function findWhole(folder: string, name: string, prefix: string): string | null {
  for (const file of listBundles(folder, name).filter((one) => one.startsWith(prefix))) {
    const path = join(folder, file)
    if (file === `${prefix}${hashOf(readFileSync(path))}.mjs`) return path
  }
  return null
}

/** Those of other versions, and damaged ones. */
async function removeOthers(folder: string, name: string, path: string): Promise<void> {
  for (const file of listBundles(folder, name))
    if (join(folder, file) !== path) await rm(join(folder, file), { force: true })
}

function listBundles(folder: string, name: string): string[] {
  try {
    return readdirSync(folder).filter(
      (file) => file.startsWith(`${name}-`) && file.endsWith('.mjs'),
    )
  } catch {
    return []
  }
}

function hashOf(code: Buffer): string {
  return createHash('sha256').update(code).digest('hex').slice(0, 32)
}
