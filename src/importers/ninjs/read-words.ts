// Comes in: the fields of an item. Goes out: its words: headline, names, topics and text.

import { htmlWords, wordList } from '../items/plain-words.ts'
import type { ItemBody } from '../items/source-item.ts'
import { type ItemFields, isFields, nameOf } from './item-fields.ts'

/** Of several values with roles: that of the first wanted role, else the first. */
export function valueWithRole(values: readonly unknown[], roles: readonly string[]): unknown {
  const wanted = roles
    .map((role) => values.find((one) => isFields(one) && String(one.role).toLowerCase() === role))
    .find((one) => one !== undefined)
  return nameOf(wanted ?? values[0])
}

export function headlineOf(fields: ItemFields): string | null {
  const values = fields.list('headlines', 'headline')
  const title = fields.get('title')
  return htmlWords(valueWithRole(values, ['main', 'headline', 'hed'])) ?? htmlWords(title)
}

export function bylineOf(fields: ItemFields): string[] {
  const by = fields.get('byline', 'bylines', 'by')
  const people = fields
    .list('people', 'person', 'authors')
    .filter(
      (one) =>
        isFields(one) &&
        /^(?:author|creator|byline)$/i.test(String(one.rel ?? one.role ?? 'author')),
    )
  const authors = wordList(fields.list('authors').map(nameOf))
  if (authors.length > 0) return authors
  const printed = wordList((Array.isArray(by) ? by : [by]).map(nameOf))
  const named = wordList(people.filter((one) => isFields(one) && one.rel !== undefined).map(nameOf))
  return named.length > 0 ? named : printed.map((line) => line.replace(/^by:? (?=\S)/i, ''))
}

export function topicsOf(fields: ItemFields): string[] {
  const subjects = fields.list('subjects', 'subject').map(nameOf)
  return wordList([...subjects, ...fields.list('keywords').map(nameOf)])
}

export function bodyOf(fields: ItemFields): ItemBody | null {
  const html = fields.get('body_xhtml', 'body_html')
  const text = fields.get('body_text')
  if (typeof html === 'string' && html.trim() !== '') return { form: 'html', value: html }
  const bodies = fields.list('bodies', 'body').map((one) => (isFields(one) ? one : { value: one }))
  const isHtml = (one: Readonly<Record<string, unknown>>) =>
    /html/i.test(String(one.contentType ?? one.contenttype ?? one.mimetype ?? ''))
  const withText = bodies.filter((one) => typeof one.value === 'string')
  const best =
    withText.find((one) => isHtml(one) && one.role === 'main') ??
    withText.find(isHtml) ??
    withText.find((one) => one.role === 'main') ??
    withText[0]
  if (best !== undefined) return { form: isHtml(best) ? 'html' : 'text', value: String(best.value) }
  return typeof text === 'string' ? { form: 'text', value: text } : null
}
