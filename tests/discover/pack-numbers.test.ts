import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packNumbers, unpackNumbers } from '../../src/discover/pack-numbers.ts'

test('numbers come back as they were', () => {
  fc.assert(
    fc.property(fc.uint32Array(), (numbers) => {
      expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers)
    }),
  )
})

test('they are little-endian base64', () => {
  expect(packNumbers([1, 0xffffffff])).toBe('AQAAAP////8=')
})
