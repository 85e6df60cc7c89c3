import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openEngine } from '../../src/build/engine.ts'
import { runChecks } from '../../src/checks/run-checks.ts'
import { runImport } from '../../src/importers/run-import.ts'
import { loadArchive } from '../../src/load-archive.ts'
import type { Finding } from '../../src/model/finding.ts'
import { SURROUNDINGS } from '../../src/rules/example-files.ts'
import type { Files, Imported, Rule } from '../../src/rules/rule.ts'
import { findRule, ruleAddress, ruleGroups } from '../../src/rules/rules.ts'
import { writeContent } from '../read/write-content.ts'

const rules: readonly Rule[] = ruleGroups.flatMap((group) => group.rules)
const src = resolve(import.meta.dirname, '../../src')

/** Ids that are put together in the code: `import-${field}`, `body-${reason}`. */
const composed = [
  ...['url', 'date', 'title', 'outlet', 'language'].map((field) => `import-${field}`),
  ...['crash', 'deadline'].map((reason) => `body-${reason}`),
]

/** Everything that can make findings, by path. Rules of edits (compare/) are something else. */
const sourceOf: ReadonlyMap<string, string> = new Map(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/^(?:rules|compare)[\\/]/.test(file))
    .sort()
    .map((file) => [file, readFileSync(join(src, file), 'utf8')] as const),
)
const sources = [...sourceOf.values()]

/** Rule ids that stand in the source, and where. */
function idsInSource(): Map<string, string> {
  const found = new Map<string, string>()
  for (const [file, text] of sourceOf) {
    const literals = [
      ...text.matchAll(
        /\brule(?:: |\s*=\s*|\s*\?\?\s*)(?:[^'\n;]*\?\s*)?'([a-z][a-z-]+)'(?: : '([a-z-]+)')?/g,
      ),
      ...text.matchAll(/'((?:import|capture|fetch)-[a-z-]+)'/g),
    ]
    for (const [, ...ids] of literals) {
      for (const id of ids) if (id) found.set(id, file)
    }
  }
  return found
}

describe('the registry of rules', () => {
  it('has an entry for every rule that the code names', () => {
    const missing = [...idsInSource()].filter(([id]) => findRule(id) === null)
    expect(missing).toEqual([])
  })

  it('has no entry for a rule that no code names', () => {
    const isUsed = (id: string) =>
      composed.includes(id) || sources.some((text) => text.includes(`'${id}'`))
    expect(rules.map(({ id }) => id).filter((id) => !isUsed(id))).toEqual([])
  })

  it('names each rule once, in whole sentences', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    expect(rules.filter(({ means }) => !/^\S.*\.$/s.test(means)).map(({ id }) => id)).toEqual([])
    expect(ruleAddress('bad-date')).toBe('docs/findings.md#bad-date')
  })
})

describe('the examples', () => {
  const engine = openEngine({ cache: null, workers: 1 })
  afterAll(() => engine.close())

  async function check(files: Files): Promise<Finding[]> {
    const whole = Object.entries({ ...SURROUNDINGS, ...files }).filter(([, text]) => text !== '')
    const content = await writeContent(Object.fromEntries(whole))
    const asOf = { text: '2024-06-01', precision: 'day' } as const
    const archive = await loadArchive(content, { engine, asOf })
    return [...archive.findings, ...runChecks(archive)]
  }

  async function tryImport(name: string, { text, options }: Imported): Promise<Finding[]> {
    const folder = await writeContent({ [name]: text })
    const report = await runImport([join(folder, name)], {
      ...options,
      content: folder,
      dryRun: true,
    })
    return report.entries.flatMap(({ findings }) => findings)
  }

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s', async (id, rule) => {
    const { examples } = rule
    if (examples.kind === 'told') {
      expect(examples.why).not.toBe('')
      return
    }
    const [bad, good] =
      examples.kind === 'content'
        ? [await check(examples.bad), await check(examples.good)]
        : [
            await tryImport(examples.name, examples.bad),
            await tryImport(examples.name, examples.good),
          ]
    const found = bad.filter((finding) => finding.rule === id)
    expect(found, JSON.stringify(bad)).not.toEqual([])
    expect(rule.severities).toContain(found[0]!.severity)
    expect(good.filter((finding) => finding.rule === id)).toEqual([])
  })
})
