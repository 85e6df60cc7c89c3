import type { Element } from 'hast'
import { describe, expect, test } from 'vitest'
import { attributionForms } from '../../src/markdown/attribution/attribution-forms.ts'
import { findCredits } from '../../src/markdown/attribution/find-credits.ts'
import type { Form } from '../../src/markdown/attribution/form.ts'
import { mapText } from '../../src/markdown/attribution/text-map.ts'

/** A paragraph of these words; linked as a whole where the form asks for a link. */
function paragraph(sentence: string, form: Form): Element {
  const text = { type: 'text' as const, value: sentence }
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: 'https://lantern.example/pier' },
    children: [text],
  }
  const children = form.needsLink ? [link] : [text]
  return { type: 'element', tagName: 'p', properties: {}, children }
}

const found = (sentence: string, form: Form) =>
  findCredits(mapText(paragraph(sentence, form))).map((credit) => [credit.form.id, credit.name])

describe.each(attributionForms.map((form, i) => [`${i} ${form.id}`, form] as const))(
  '%s',
  (_, form) => {
    test.each(form.ok)('recognises: %s', (sentence, name) => {
      expect(found(sentence, form)).toEqual([[form.id, name]])
    })

    test.each(form.notOk)('leaves alone: %s', (sentence) => {
      expect(found(sentence, form)).toEqual([])
    })
  },
)

test('each form has examples of both sorts', () => {
  const bare = attributionForms.filter(({ ok, notOk }) => ok.length === 0 || notOk.length === 0)
  expect(bare).toEqual([])
})
