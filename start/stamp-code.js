// @ts-check
// In: the sources of this program. Out: fingerprints of them, which change with any byte of any of them.
import { createHash } from 'node:crypto'
import { closeSync, openSync, readdirSync, readSync } from 'node:fs'
import { resolve } from 'node:path'

/** The folder that holds all of it. */
export const root = resolve(import.meta.dirname, '..')

/** Folders of code, and files that decide what it is compiled to. */
export const codeFolders = Object.freeze(['src', 'start', 'templates'])
const codeFiles = Object.freeze([
  'eleventy.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  // What npm installed, which may be older than what the lockfile asks for.
  'node_modules/.package-lock.json',
])

/**
 * @typedef {{ stamp: string, folders: Record<string, string> }} CodeStamp
 * `stamp` of all code and of where it lies, since a bundle names its own files; `folders`: of each folder.
 */

/** @returns {CodeStamp} */
export function stampCode() {
  const folders = Object.fromEntries(codeFolders.map((folder) => [folder, hashFolder(folder)]))
  const hashes = codeFiles.map((file) => hashFiles(root, [file]))
  const hash = createHash('sha256').update(JSON.stringify([root, folders, hashes]))
  return { stamp: hash.digest('hex').slice(0, 32), folders }
}

/**
 * A fingerprint of the names and bytes of all files below a folder of the program. Bytes are read, not
 * times: a clone or a restored cache changes times and no bytes, a quick edit bytes and no time.
 *
 * @param {string} folder
 * @returns {string}
 */
export function hashFolder(folder) {
  return hashFiles(root, listFiles(folder).sort())
}

/**
 * A fingerprint of the names and bytes of files; one that cannot be read has none.
 *
 * @param {string} folder
 * @param {readonly string[]} files paths below `folder`
 * @returns {string}
 */
export function hashFiles(folder, files) {
  const hash = createHash('sha256')
  // One for all: memory for each would have to be cleared away.
  const page = Buffer.allocUnsafe(1 << 18)
  for (const file of files) {
    hash.update(`\0${file}\0`)
    for (const part of readParts(`${folder}/${file}`, page)) hash.update(part)
  }
  return hash.digest('base64url')
}

/**
 * @param {string} path
 * @param {Buffer} page where each part stands until the next is asked for
 */
function* readParts(path, page) {
  const file = openIfThere(path)
  if (file === null) return
  try {
    for (let length = page.length; length === page.length; ) {
      length = readSync(file, page)
      yield page.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}

/** @param {string} path */
function openIfThere(path) {
  try {
    return openSync(path, 'r')
  } catch {
    return null
  }
}

/**
 * @param {string} folder
 * @returns {string[]} paths below the program's folder, with `/`
 */
function listFiles(folder) {
  return readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return listFiles(path)
    return entry.isFile() ? [path] : []
  })
}
