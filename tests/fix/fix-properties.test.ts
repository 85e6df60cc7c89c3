import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixText } from '../../src/fix/fix-text.ts'
import type { Judgement } from '../../src/fix/is-better.ts'
import { frontMatterSchema } from '../../src/model/front-matter.ts'
import { toTextFile } from '../../src/read/load-text-file.ts'
import { indexOutlets } from '../../src/read/outlet-index.ts'
import { parseArticle } from '../../src/read/parse-article.ts'
import { parseYaml } from '../../src/read/parse-yaml.ts'
import { splitFrontMatter } from '../../src/read/split-front-matter.ts'

/** Lines as they are met, right and wrong, in any mixture. */
const LINES = [
  'title: The ferry',
  'Title: The ferry: back',
  'titel: "The" ferry',
  'title: "The ferry',
  'title: [Opinion] The ferry',
  'draft: yes',
  'Draft: no # not yet',
  'language: English',
  'status: Withdrwan',
  'tags: [sea, ferries',
  'tags: [sea, ferries]',
  'tags:',
  '  - sea',
  '\t- tab',
  'derived_from:',
  '  url: https://x.example/1',
  '  knd: revision',
  'origin_url: " https://x.example/2"',
  'category: "Sea\u200b"',
  'note: *star',
  '# a remark',
  '',
  '---',
  '----',
  ' ---',
  'A line of words.',
]

function judge(text: string): Judgement {
  const { source, finding } = toTextFile('articles/a.md', Buffer.from(text))
  if (source === null) return { findings: [finding], fields: null }
  const { findings } = parseArticle(source)
  const split = splitFrontMatter(source)
  if ('severity' in split) return { findings, fields: null }
  return {
    findings,
    fields: parseYaml(split.yaml, source, split.yamlLine, new Set(['draft'])).fields,
  }
}

function fix(text: string) {
  const outlets = indexOutlets([])
  return fixText(text, {
    file: 'articles/a.md',
    judge,
    schema: frontMatterSchema,
    outlets,
    further: [],
  })
}

const text = fc
  .tuple(fc.array(fc.constantFrom(...LINES), { maxLength: 14 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, end]) => ['---', ...lines, '---', '', 'The text.', ''].join(end))

describe('fixText, whatever stands there', () => {
  it('ends, and has nothing more to do the second time', () => {
    fc.assert(
      fc.property(text, (before) => {
        const once = fix(before)
        expect(fix(once.text).fixes).toEqual([])
      }),
    )
  })

  it('never makes an error where none was, and changes only the lines that it names', () => {
    fc.assert(
      fc.property(text, (before) => {
        const errors = ({ findings, fields }: Judgement) =>
          fields === null
            ? Number.POSITIVE_INFINITY
            : findings.filter((one) => one.severity === 'error').length
        const { text: after, fixes } = fix(before)
        expect(errors(judge(after))).toBeLessThanOrEqual(errors(judge(before)))
        const changed = new Set(fixes.flatMap((one) => [...one.before, ...one.after]))
        const kept = (whole: string) => whole.split(/\r?\n/).filter((line) => !changed.has(line))
        expect(kept(after)).toEqual(kept(before))
      }),
    )
  })
})
