import { expect, test } from 'vitest'
import { stripFields } from '../../src/read/strip-fields.ts'

test.each([
  ['Report \u202Efdp.exe\u202C', 'Report fdp.exe', 'warning bidi-control'],
  ['in\u200Bvisible', 'invisible', 'note invisible-character'],
  ['tags\u{E0041}', 'tags', 'warning invisible-character'],
  ['قال \u2067«المنارة»\u2069 ذلك', 'قال \u2067«المنارة»\u2069 ذلك', ''],
  ['قال \u2067«المنارة» ذلك', 'قال «المنارة» ذلك', 'warning bidi-control'],
  ['ท่า\u200Bเรือ', 'ท่า\u200Bเรือ', ''],
  ['Ähre, 漢字 and 👩‍🚀', 'Ähre, 漢字 and 👩‍🚀', ''],
])('%j', (text, expected, told) => {
  const [fields, remarks] = stripFields({ rights: { notice: [text] }, draft: true })
  expect(fields).toEqual({ rights: { notice: [expected] }, draft: true })
  expect(
    remarks.map(({ path, remark }) => `${remark.severity} ${remark.rule} ${path.join('.')}`),
  ).toEqual(told === '' ? [] : [`${told} rights.notice.0`])
})
