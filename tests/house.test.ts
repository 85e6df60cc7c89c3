// The house keeps its shape: imports go down the floors only, never sideways, never in a circle.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const floors: Record<string, number> = {
  model: 0,
  read: 1,
  markdown: 1,
  compare: 1,
  rules: 1,
  deploy: 1,
  editing: 1,
  fetch: 1,
  media: 1,
  stories: 2,
  discover: 2,
  checks: 2,
  outputs: 2,
  report: 2,
  fix: 2,
  importers: 2,
  build: 3,
  // Above the rooms: the line of calls, the commands, the pages and the outermost file.
  '.': 4,
  capture: 4,
  commands: 5,
  cli: 6,
}

type Import = { from: string; to: string }

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split('\\').join('/'))
    .sort()
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => ({
    from: file,
    to: posix.normalize(posix.join(dirname(file), match[1]!)),
  }))
}

function room(file: string): string {
  const [, first = '', second] = file.split('/')
  return second === undefined ? '.' : first
}

describe('the house', () => {
  const all = files('src').flatMap(importsOf)

  it('has a floor for every room', () => {
    const unknown = files('src').filter((file) => floors[room(file)] === undefined)
    expect(unknown).toEqual([])
  })

  it('imports down the floors only, and never sideways between rooms', () => {
    const wrong = all.filter(({ from, to }) => {
      if (!to.startsWith('src/') || room(from) === room(to)) return false
      if (from === 'src/cli.ts' || from === 'src/progress.ts') return false
      return floors[room(from)]! <= floors[room(to)]!
    })
    expect(wrong).toEqual([])
  })

  it('has no circle of imports', () => {
    const next = new Map<string, string[]>()
    for (const { from, to } of all) next.set(from, [...(next.get(from) ?? []), to])
    const done = new Set<string>()
    const circles: string[] = []
    const walk = (file: string, path: string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      if (done.has(file) || path.includes(file)) return
      for (const to of next.get(file) ?? []) walk(to, [...path, file])
      done.add(file)
    }
    for (const file of next.keys()) walk(file, [])
    expect(circles).toEqual([])
  })

  it('keeps Eleventy in one file', () => {
    const users = [...files('src'), ...files('templates'), 'eleventy.config.ts'].filter((file) =>
      /from '@11ty\/eleventy'/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(users).toEqual(['eleventy.config.ts'])
  })

  it('keeps console output and exit codes in cli.ts', () => {
    const users = files('src').filter((file) =>
      /console\.|process\.exit/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(users).toEqual(['src/cli.ts'])
  })
})
