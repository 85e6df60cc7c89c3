import { HOUSE_GROUPS } from '../tables/equivalents.ts'
import type { Rule } from './rule.ts'
import { sameGroup } from './words-of.ts'

/** `American` → `US`; swaps that recur without being in the table are found by `settleRecurring`. */
export const house: Rule = {
  classes: ['style.house'],
  about:
    'A wording that the outlet prefers: by a table, or because the same swap recurs in the pair.',
  reach: 2,
  pair(from, to) {
    return sameGroup(HOUSE_GROUPS, from, to)
      ? { class: 'style.house', confidence: 0.8, score: 1.6 }
      : null
  },
  ok: [
    ['two American ships sank', 'two US ships sank', 'two {-American-} {+US+} ships sank'],
    [
      'the shop shut; every shop lost',
      'the store shut; every store lost',
      'the {-shop-} {+store+} shut; every {-shop-} {+store+} lost',
    ],
  ],
  notOk: [
    ['two American ships sank', 'two Polish ships sank', 'two {-American-} {+Polish+} ships sank'],
    ['52 Americans left', '52 Canadians left', '52 {-Americans-} {+Canadians+} left'],
    ['the shop shut', 'the store shut', 'the {-shop-} {+store+} shut'],
    [
      'there Adler sang; so Adler won',
      'there Becker sang; so Becker won',
      'there {-Adler-} {+Becker+} sang; so {-Adler-} {+Becker+} won',
    ],
  ],
}
