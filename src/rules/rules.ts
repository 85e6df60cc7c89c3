import type { Rule } from './rule.ts'
import { rulesOfBodies } from './rules-of-bodies.ts'
import { rulesOfFiles } from './rules-of-files.ts'
import { rulesOfFrontMatter } from './rules-of-front-matter.ts'
import { rulesOfImports } from './rules-of-imports.ts'
import { rulesOfItemImports } from './rules-of-item-imports.ts'
import { rulesOfLinks } from './rules-of-links.ts'
import { rulesOfPictures } from './rules-of-pictures.ts'
import { rulesOfWebImports } from './rules-of-web-imports.ts'

/** Every rule that a finding can carry, by what it is about: the chapters of docs/findings.md. */
export const ruleGroups: readonly { title: string; rules: readonly Rule[] }[] = Object.freeze([
  { title: 'Files and folders', rules: rulesOfFiles },
  { title: 'Front matter', rules: rulesOfFrontMatter },
  { title: 'Outlets, codes and sources', rules: rulesOfLinks },
  { title: 'The text', rules: rulesOfBodies },
  { title: 'Pictures', rules: rulesOfPictures },
  { title: 'Importing', rules: rulesOfImports },
  { title: 'Importing from the web', rules: rulesOfWebImports },
  { title: 'Importing feeds, wires and exports', rules: rulesOfItemImports },
])

const byId: ReadonlyMap<string, Rule> = new Map(
  ruleGroups.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule] as const)),
)

/** What is known of a rule; null for an id that is none. */
export function findRule(id: string): Rule | null {
  return byId.get(id) ?? null
}

/** Where a rule is explained, from the root of the project: `docs/findings.md#bad-date`. */
export function ruleAddress(id: string): string {
  return `docs/findings.md#${id}`
}
