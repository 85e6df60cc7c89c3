// In: the cache folder. Out: the worker's code in one file, which starts in a fifth of the time.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundledScript } from './own-bundle.ts'
import { placeFiles, requireBanner } from './place-files.ts'
import { replaceFile } from './sealed-file.ts'

const source = new URL('../render-worker.ts', import.meta.url)

/**
 * The worker's module: a part of the bundle that runs already; where the sources run, a bundle of its own
 * for a version of the code, made where it is not there yet. Its name holds the hash of its content:
 * a damaged file is made anew. Where no bundle can be made, the source itself.
 */
export async function bundleWorker(folder: string, version: string): Promise<URL> {
  const script = bundledScript('render-worker')
  if (script !== null) return script
  // Another place of the code is another bundle: it knows where its own files lie.
  const prefix = `worker-${hashOf(Buffer.from(`${version} ${source.href}`)).slice(0, 16)}-`
  const kept = findWhole(folder, prefix)
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
      banner: { js: requireBanner },
      plugins: [placeFiles],
    })
    const code = Buffer.from(outputFiles[0]!.contents)
    const path = join(folder, `${prefix}${hashOf(code)}.mjs`)
    await mkdir(folder, { recursive: true })
    await replaceFile(path, code)
    await removeOthers(folder, path)
    return pathToFileURL(path)
  } catch {
    return source
  }
}

function findWhole(folder: string, prefix: string): string | null {
  for (const file of listBundles(folder).filter((one) => one.startsWith(prefix))) {
    const path = join(folder, file)
    if (file === `${prefix}${hashOf(readFileSync(path))}.mjs`) return path
  }
  return null
}

/** Those of other versions, and damaged ones. */
async function removeOthers(folder: string, path: string): Promise<void> {
  for (const file of listBundles(folder))
    if (join(folder, file) !== path) await rm(join(folder, file), { force: true })
}

function listBundles(folder: string): string[] {
  try {
    return readdirSync(folder).filter((file) => file.startsWith('worker-') && file.endsWith('.mjs'))
  } catch {
    return []
  }
}

function hashOf(code: Buffer): string {
  return createHash('sha256').update(code).digest('hex').slice(0, 32)
}
