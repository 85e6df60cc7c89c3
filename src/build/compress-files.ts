// In: a finished site. Out: a compressed twin beside each of its text files, `index.html.gz`.
import { link, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { constants, gzip } from 'node:zlib'
import { isText } from '../deploy/content-type.ts'

const compress = promisify(gzip)

/** Files at a time: as many as Node compresses at once. */
const atATime = 4

/**
 * Writes the twins of `paths`, where a twin is smaller. Bytes follow from those of the file and from
 * Node's version. The twin of a file that was taken over from the last site is taken over too.
 */
export async function compressFiles(
  folder: string,
  paths: readonly string[],
  lastFolder: string | null,
): Promise<void> {
  const waiting = paths.filter((path) => isText(path) && !path.startsWith('_deploy/')).sort()
  const work = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const isKept =
        lastFolder !== null && (await isSameFile(join(folder, path), join(lastFolder, path)))
      if (!isKept || !(await takeOver(path, lastFolder, folder)))
        await writeTwin(join(folder, path))
    }
  }
  await Promise.all(Array.from({ length: atATime }, work))
}

async function writeTwin(path: string): Promise<void> {
  const bytes = await readFile(path)
  const twin = await compress(bytes, { level: constants.Z_BEST_COMPRESSION })
  // The header names the system it was made on, which is nobody's concern: 255 is “unknown”.
  twin[9] = 255
  if (twin.length < bytes.length) await writeFile(`${path}.gz`, twin)
}

/** Two names of one file. */
async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, two] = await Promise.all([a, b].map((path) => stat(path).catch(() => null)))
  return !!one && !!two && one.ino === two.ino && one.dev === two.dev
}

async function takeOver(path: string, from: string, to: string): Promise<boolean> {
  return link(join(from, `${path}.gz`), join(to, `${path}.gz`)).then(
    () => true,
    () => false,
  )
}
