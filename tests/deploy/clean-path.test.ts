import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanPath } from '../../src/deploy/clean-path.ts'

describe('cleanPath', () => {
  it.each([
    ['/', '/'],
    ['/a', '/a'],
    ['/a/', '/a/'],
    ['//a///b', '/a/b'],
    ['/a/./b/../c', '/a/c'],
    ['/a/..', '/'],
    ['/a/b/.', '/a/b/'],
    ['/%61%2Fb', '/a/b'],
    ['/caf%C3%A9', '/café'],
    ['/a?x=/../..', '/a'],
    ['/a#b', '/a'],
    ['/...', '/...'],
    ['/..', null],
    ['/a/../../b', null],
    ['/%2e%2e/b', null],
    ['/a%00', null],
    ['/%zz', null],
    ['/%', null],
    ['a', null],
    ['', null],
    ['http://elsewhere.example/a', null],
  ])('reads %s as %s', (target, path) => {
    expect(cleanPath(target)?.path ?? null).toBe(path)
  })

  it('keeps the query as it is', () => {
    expect(cleanPath('/a?b=%20#c')?.query).toBe('?b=%20')
  })

  it('never leaves the root', () => {
    const target = fc.array(fc.constantFrom('/', '.', '..', '%2e', '%2F', 'a', '%5c', '\\', '?'))
    fc.assert(
      fc.property(target, (parts) => {
        const path = cleanPath(`/${parts.join('')}`)?.path ?? '/'
        expect(path.startsWith('/')).toBe(true)
        expect(path.split('/')).not.toContain('..')
        expect(path.split('/')).not.toContain('.')
      }),
    )
  })
})
