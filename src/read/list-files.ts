import type { Dirent } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Finding } from '../model/finding.ts'
import { LIMITS } from './limits.ts'
import { findingAbout, type Remark } from './text-file.ts'

/** Paths relative to the content folder, with `/`, by code units. Null: there is no such folder. */
export type Listing = { files: string[] | null; findings: Finding[] }

/**
 * All regular files below a folder of the content folder. Names that begin with a dot are passed
 * over. Symbolic links are never followed: they could lead outside.
 */
export async function listFiles(dir: string, folder: string): Promise<Listing> {
  const state = await lstat(path.join(dir, folder)).catch(() => null)
  if (state?.isSymbolicLink()) return { files: null, findings: [symlink(folder)] }
  if (!state?.isDirectory()) return { files: null, findings: [] }
  const files: string[] = []
  const findings: Finding[] = []
  const folders = [folder]
  for (let current = folders.pop(); current !== undefined; current = folders.pop()) {
    for (const entry of await readFolder(dir, current, findings)) {
      const file = `${current}/${entry.name}`
      if (entry.name.startsWith('.')) continue
      if (entry.isFile()) files.push(file)
      else if (entry.isSymbolicLink()) findings.push(symlink(file))
      else if (!entry.isDirectory()) findings.push(findingAbout(file, SPECIAL))
      else if (file.split('/').length > LIMITS.folderDepth) findings.push(findingAbout(file, DEEP))
      else folders.push(file)
    }
  }
  return { files: files.sort(), findings }
}

async function readFolder(dir: string, folder: string, findings: Finding[]): Promise<Dirent[]> {
  try {
    return await readdir(path.join(dir, folder), { withFileTypes: true })
  } catch {
    findings.push(findingAbout(folder, CLOSED))
    return []
  }
}

/** The finding about a symbolic link. */
export function symlink(file: string): Finding {
  return findingAbout(file, {
    severity: 'error',
    rule: 'symlink',
    message: 'Unexpected symbolic link, expected a file or folder',
    mend: 'Put the file itself here; links are not followed, since they can lead outside content/.',
  })
}

const SPECIAL: Remark = {
  severity: 'error',
  rule: 'not-a-file',
  message: 'Unexpected device, pipe or socket, expected a file',
  mend: 'Take it out of content/.',
}

const DEEP: Remark = {
  severity: 'error',
  rule: 'too-deep',
  message: `Unexpected folder below ${LIMITS.folderDepth} others, expected fewer`,
  mend: 'Move the folder further up.',
}

const CLOSED: Remark = {
  severity: 'error',
  rule: 'unreadable',
  message: 'Unexpected failure to open the folder, expected a readable folder',
  mend: 'Check its permissions.',
}
