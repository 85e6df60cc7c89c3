import { EXONYM_GROUPS } from '../tables/equivalents.ts'
import type { Rule } from './rule.ts'
import { sameGroup } from './words-of.ts'

/** `Kiev` → `Kyiv`. */
export const exonym: Rule = {
  classes: ['name.exonym'],
  about: 'Another accepted name of the same place, by a table.',
  reach: 4,
  pair(from, to) {
    const capital = from.tokens[0]?.word.isCapital && to.tokens[0]?.word.isCapital
    return capital && sameGroup(EXONYM_GROUPS, from, to)
      ? { class: 'name.exonym', confidence: 0.92, score: 2 }
      : null
  },
  ok: [
    [
      'trains to Kiev were late',
      'trains to Kyiv were late',
      'trains to {-Kiev-} {+Kyiv+} were late',
    ],
    [
      'ships off Ivory Coast sank',
      'ships off Côte d’Ivoire sank',
      'ships off {-Ivory Coast-} {+Côte d’Ivoire+} sank',
    ],
  ],
  notOk: [
    [
      'trains to Kiev were late',
      'trains to Minsk were late',
      'trains to {-Kiev-} {+Minsk+} were late',
    ],
  ],
}
