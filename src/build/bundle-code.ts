// In: the sources. Out: all of them in one folder, split by what each command loads, which start in a fifth of the time.
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { OutputFile } from 'esbuild'
import { bundlesFolder, findBundle, sealName } from '../../start/find-bundle.js'
import { type CodeStamp, hashFiles, root } from '../../start/stamp-code.js'
import { placeFiles, requireBanner } from './place-files.ts'

/** What is started by itself: the commands, and the worker processes. */
const entryPoints = ['src/cli.ts', 'src/render-worker.ts', 'src/build/picture-worker.ts']

/** Packages that are loaded from where they lie: they hold native code, or look for files of their own. */
const external = ['@11ty/eleventy', 'esbuild', 'pagefind', 'sharp', 'tsx']

/** Milliseconds that a bundle is kept after a command last started from it: that one may load more of it. */
const keptFor = 6 * 60 * 60 * 1000

/**
 * Makes the bundle of the code with this stamp, and resolves to its folder; null where it cannot be made
 * or written. It is whole from its first moment: two processes may make it at once.
 *
 * @param folder where bundles are kept
 */
export async function bundleCode(code: CodeStamp, folder = bundlesFolder): Promise<string | null> {
  const aside = join(folder, `${code.stamp}.${process.pid}.new`)
  try {
    await mkdir(aside, { recursive: true })
    const files = await compile(aside, code)
    await Promise.all(files.map(({ path, contents }) => writeFile(path, contents)))
    const parts = files.flatMap(({ path }) => (path.endsWith('.mjs') ? [basename(path)] : []))
    const seal = { files: parts, hash: hashFiles(aside, parts) }
    await writeFile(join(aside, sealName), JSON.stringify(seal))
    await putInPlace(aside, join(folder, code.stamp), code, folder)
    await removeOld(folder)
  } catch {
    await rm(aside, { recursive: true, force: true }).catch(() => {})
  }
  return findBundle(code, folder)
}

async function compile(outdir: string, { folders }: CodeStamp): Promise<OutputFile[]> {
  const { build, stop } = await import('esbuild')
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minifySyntax: true,
    minifyWhitespace: true,
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'silent',
    banner: { js: requireBanner },
    define: { CODE_FOLDERS: JSON.stringify(folders) },
    plugins: [placeFiles],
  })
  // It would keep the process waiting for a moment.
  await stop()
  return outputFiles
}

/** The one that is there already, whole, is as good; a damaged one makes way. */
async function putInPlace(aside: string, path: string, code: CodeStamp, folder: string) {
  try {
    await rename(aside, path)
  } catch {
    if (findBundle(code, folder) !== null) return rm(aside, { recursive: true, force: true })
    await rm(path, { recursive: true, force: true })
    await rename(aside, path)
  }
}

async function removeOld(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const { mtimeMs } = await stat(path)
    if (Date.now() - mtimeMs > keptFor) await rm(path, { recursive: true, force: true })
  }
}
