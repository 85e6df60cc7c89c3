import { describe, expect, test } from 'vitest'
import { compareArticles } from '../../src/compare/compare-articles.ts'
import { EDIT_CLASSES } from '../../src/compare/edit-classes.ts'
import type { Example } from '../../src/compare/rules/rule.ts'
import { RULES } from '../../src/compare/rules.ts'
import { showMarks } from '../../src/compare/show-marks.ts'
import { article } from './bodies.ts'

function compare([a, b]: Example) {
  const [one, two] = [article([a]), article([b])]
  const { edits } = compareArticles(one, two)
  const numbered = edits.map((edit, index) => ({ edit, index }))
  return { edits, shown: showMarks(numbered, 0, () => a, b) }
}

for (const rule of RULES)
  describe(rule.classes.join(', '), () => {
    test.each(rule.ok)('%s → %s', (...example) => {
      const { edits, shown } = compare(example)
      expect(shown).toBe(example[2])
      expect(rule.classes).toContainEqual(edits.find((e) => rule.classes.includes(e.class))?.class)
    })

    test.each(rule.notOk)('not %s → %s', (...example) => {
      const { edits, shown } = compare(example)
      expect(shown).toBe(example[2])
      expect(edits.length).toBeGreaterThan(0)
      // The rule's last-resort classes are named in its examples; its own ones must not appear.
      expect(edits.map((edit) => edit.class)).not.toContain(rule.classes[0])
    })
  })

test('every class that a rule names is in the list of classes', () => {
  const known = EDIT_CLASSES.map(({ id }) => id)
  for (const rule of RULES) expect(known).toEqual(expect.arrayContaining([...rule.classes]))
})
