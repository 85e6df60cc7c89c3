import { LIMITS } from './limits.ts'
import type { Place, Remark } from './text-file.ts'

const TOO_DEEP: Remark = {
  severity: 'error',
  rule: 'yaml-limit',
  message: `Unexpected fields inside fields, ${LIMITS.fieldDepth} deep, expected fewer`,
  mend: 'Put the value into double quotes.',
}

const ALIAS: Remark = {
  severity: 'error',
  rule: 'yaml-alias',
  message: 'Unexpected * at the beginning of a value (a YAML alias), expected text',
  mend: 'Put the whole value into double quotes, or write it out.',
}

const ANCHOR: Remark = {
  ...ALIAS,
  message: 'Unexpected & at the beginning of a value (a YAML anchor), expected text',
}

const CONTROL_CHARACTER: Remark = {
  severity: 'error',
  rule: 'control-character',
  message: 'Unexpected invisible control character in the value, expected text',
  mend: 'Delete the character, or the escape such as \\0 that stands for it.',
}

/** What to say of YAML that is sound but not taken. */
export const YAML_REMARKS = Object.freeze({
  tooDeep: TOO_DEEP,
  alias: ALIAS,
  anchor: ANCHOR,
  controlCharacter: CONTROL_CHARACTER,
})

/** Of a field that stands there twice. */
export function duplicateKey(path: string[], first: Place, second: Place): Remark {
  const field = path.join('.')
  return {
    severity: 'error',
    rule: 'duplicate-key',
    field,
    message: `Unexpected second \`${field}\` on line ${second.line}, expected it once (the first is on line ${first.line})`,
    mend: `Keep one of the lines ${first.line} and ${second.line}.`,
  }
}
