import { expect, it } from 'vitest'
import { textDirection } from '../../../src/stories/views/text-direction.ts'

it.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['AR', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ckb', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['pa-Arab-PK', 'rtl'],
  ['zh-Hant', 'ltr'],
  ['', 'ltr'],
])('%s is read %s', (language, direction) => {
  expect(textDirection(language)).toBe(direction)
})
