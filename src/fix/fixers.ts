import type { Fixer } from './fix.ts'
import { fixDate } from './fix-date.ts'
import { fixFence } from './fix-fence.ts'
import { fixHidden } from './fix-hidden.ts'
import { fixKey } from './fix-key.ts'
import { fixOutlet } from './fix-outlet.ts'
import { fixQuotes } from './fix-quotes.ts'
import { fixRole } from './fix-role.ts'
import { fixSpace } from './fix-space.ts'
import { fixTwice } from './fix-twice.ts'
import { fixValue } from './fix-value.ts'

/** Which findings can be mended without an editor, and how. `rules/` says the same in words. */
export const fixers: ReadonlyMap<string, Fixer> = new Map([
  ['missing-front-matter', fixFence],
  ['unclosed-front-matter', fixFence],
  ['bad-yaml', fixQuotes],
  ['yaml-alias', fixQuotes],
  ['unknown-key', fixKey],
  ['duplicate-key', fixTwice],
  ['bad-value', fixValue],
  ['bad-date', fixDate],
  ['stray-space', fixSpace],
  ['bidi-control', fixHidden],
  ['invisible-character', fixHidden],
  ['outlet-name', fixOutlet],
  ['unknown-role', fixRole],
])
