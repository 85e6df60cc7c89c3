// In: the files of public/. Out: the names under which the site serves them, which hold a
// fingerprint of their content: a browser may keep such a file for good.
import { createHash } from 'node:crypto'
import { posix } from 'node:path'

/** A file of `public/`: its path below that folder, with `/`, and its bytes. */
export type PublicFile = { path: string; bytes: Buffer }

/** Paths below `assets/` by paths below `public/`: `stemma.css` → `stemma.5f0c1e9a2b.css`. */
export type AssetNames = Readonly<Record<string, string>>

/** Names every file. A style sheet's name changes with those of the files that it calls. */
export function nameAssets(files: readonly PublicFile[]): AssetNames {
  const names: Record<string, string> = {}
  const isSheet = ({ path }: PublicFile) => path.endsWith('.css')
  for (const file of files.filter((one) => !isSheet(one))) {
    names[file.path] = nameOf(file.path, file.bytes)
  }
  for (const file of files.filter(isSheet)) {
    names[file.path] = nameOf(file.path, linkAssets(file, names))
  }
  return names
}

const call = /url\("([^"()]+)"\)/g

/** The bytes of a file as the site serves it: a style sheet calls other files by their new names. */
export function linkAssets({ path, bytes }: PublicFile, names: AssetNames): Buffer {
  if (!path.endsWith('.css')) return bytes
  const text = bytes.toString('utf8').replace(call, (whole, link: string) => {
    const name = names[posix.join(posix.dirname(path), link)]
    return name === undefined ? whole : `url("${posix.relative(posix.dirname(path), name)}")`
  })
  return Buffer.from(text)
}

function nameOf(path: string, bytes: Buffer): string {
  const { dir, name, ext } = posix.parse(path)
  const sum = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
  return posix.join(dir, `${name}.${sum}${ext}`)
}
