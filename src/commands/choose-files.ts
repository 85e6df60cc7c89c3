import { existsSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { listFiles } from '../read/list-files.ts'
import { suggestName } from '../read/suggest-name.ts'

/** Files of the content folder, relative to it with `/`; or what is wrong with a name. */
export type ChosenFiles = { files: string[]; problem: null } | { files: null; problem: string }

/**
 * The files that somebody named on the command line: from where they stand, or from the content
 * folder. A folder stands for all files below it.
 */
export async function chooseFiles(content: string, names: readonly string[]): Promise<ChosenFiles> {
  const files: string[] = []
  for (const name of names) {
    const file = withinContent(content, name)
    if (file === null) return { files: null, problem: await describeMissing(content, name) }
    if (!statSync(join(content, file)).isDirectory()) files.push(file)
    else files.push(...(await filesBelow(content, file)))
  }
  return { files: [...new Set(files)], problem: null }
}

async function filesBelow(content: string, folder: string): Promise<string[]> {
  if (folder !== '') return (await listFiles(content, folder)).files ?? []
  const all = await Promise.all(
    ['articles', 'outlets', 'pages'].map((name) => filesBelow(content, name)),
  )
  return [...(existsSync(join(content, 'archive.yaml')) ? ['archive.yaml'] : []), ...all.flat()]
}

function withinContent(content: string, name: string): string | null {
  for (const path of [resolve(name), resolve(content, name)]) {
    const inside = relative(resolve(content), path)
    if (inside.split(sep)[0] === '..' || isAbsolute(inside) || !existsSync(path)) continue
    return inside.split(sep).join('/')
  }
  return null
}

async function describeMissing(content: string, name: string): Promise<string> {
  if (existsSync(name)) {
    return `Unexpected file ${name}, expected one below ${content}. Give its folder with --content.`
  }
  const all = [...(await filesBelow(content, ''))]
  const last = name.split(/[/\\]/).at(-1) ?? name
  const meant = suggestName(
    last,
    all.map((file) => file.split('/').at(-1)!),
  )
  const file = all.find((one) => one.endsWith(`/${meant}`) || one === meant)
  const hint = file === undefined ? '' : ` Did you mean ${join(content, file)}?`
  return `Unexpected name ${name}: there is no such file.${hint}`
}
