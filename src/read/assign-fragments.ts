import { createHash } from 'node:crypto'
import { LIMITS } from './limits.ts'
import { slugify } from './slugify.ts'

const HASH_LENGTHS = [6, 12, 24, 64]

/**
 * A fragment for each code: `[a-z0-9-]`, beginning with a letter, at most 80 characters, no two
 * alike. Where several codes give the same one, the code that is spelt like it keeps it and the
 * others get a part of their SHA-256, so that a fragment hardly ever changes when other articles
 * come or go.
 *
 * @param codes all different
 * @returns fragment by code
 */
export function assignFragments(codes: readonly string[]): Map<string, string> {
  const groups = groupByFragment(codes)
  const taken = new Set<string>()
  const fragments = new Map<string, string>()
  for (const [plain, members] of groups) {
    const owner = members.find((code) => code.toLowerCase() === plain)
    const keeper = owner ?? (members.length === 1 && keepsItsName(members[0]!) ? members[0] : null)
    if (keeper === null || keeper === undefined) continue
    fragments.set(keeper, plain)
    taken.add(plain)
  }
  for (const code of [...codes].sort()) {
    if (fragments.has(code)) continue
    const fragment = hashedFragment(code, taken)
    fragments.set(code, fragment)
    taken.add(fragment)
  }
  return fragments
}

function groupByFragment(codes: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const code of [...codes].sort()) {
    const plain = plainFragment(code)
    groups.set(plain, [...(groups.get(plain) ?? []), code])
  }
  return groups
}

function plainFragment(code: string): string {
  const slug = slugify(code)
  return cut(
    /^[a-z]/.test(slug) ? slug : slug === '' ? 'a' : `a-${slug}`,
    LIMITS.fragmentCharacters,
  )
}

/** Whether the plain fragment says enough of the code: it has letters of ours, and was not cut. */
function keepsItsName(code: string): boolean {
  const slug = slugify(code)
  return slug !== '' && slug.length <= LIMITS.fragmentCharacters - 2
}

function hashedFragment(code: string, taken: ReadonlySet<string>): string {
  const hash = createHash('sha256').update(code).digest('hex')
  const plain = plainFragment(code)
  const candidates = HASH_LENGTHS.map((length) => {
    const tail = hash.slice(0, length)
    return `${cut(plain, LIMITS.fragmentCharacters - length - 1)}-${tail}`
  })
  return candidates.find((fragment) => !taken.has(fragment)) ?? candidates.at(-1)!
}

function cut(slug: string, length: number): string {
  return slug.slice(0, length).replace(/-+$/, '')
}
