import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignFragments } from '../../src/read/assign-fragments.ts'

describe('assignFragments', () => {
  it.each([
    ['HG-2024-0512', 'hg-2024-0512'],
    ['2024/05/ferry', 'a-2024-05-ferry'],
    ['Café “Más”', 'cafe-mas'],
    ['it’s back', 'its-back'],
    ['渡轮', 'a-f5aaa8'],
    ['constructor', 'constructor'],
    ['x'.repeat(100), `${'x'.repeat(73)}-`],
  ])('%s → %s', (code, fragment) => {
    const given = assignFragments([code]).get(code)!
    expect(given.startsWith(fragment)).toBe(true)
    expect(given.length).toBeLessThanOrEqual(80)
  })

  it('lets the code that is spelt like the fragment keep it, in any order', () => {
    const codes = ['a/b', 'a-b', 'a b']
    const fragments = assignFragments(codes)
    expect(fragments.get('a-b')).toBe('a-b')
    expect(fragments.get('a/b')).toMatch(/^a-b-[0-9a-f]{6}$/)
    expect(assignFragments([...codes].reverse())).toEqual(fragments)
  })

  it('gives safe fragments, no two alike', () => {
    const code = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
      fc.stringMatching(/^[ab/ .-]{1,4}$/),
      fc.constantFrom('..', '%2e', 'CON', '\u202e', 'a'.repeat(300), `${'a'.repeat(300)}b`),
    )
    fc.assert(
      fc.property(fc.uniqueArray(code, { selector: (text) => text.toLowerCase() }), (codes) => {
        const fragments = [...assignFragments(codes).values()]
        expect(new Set(fragments).size).toBe(codes.length)
        for (const fragment of fragments) expect(fragment).toMatch(/^[a-z][a-z0-9-]{0,79}$/)
      }),
    )
  })
})
