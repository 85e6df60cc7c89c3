// Every page of the demo site in the eyes of the Nu HTML checker.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { checkHtml, type HtmlMessage } from './support/check-html.ts'

/** It reads pages as files, to which a policy of `'self'` allows nothing. */
const aboutFiles = /Content Security Policy/

describe('the Nu HTML checker', () => {
  const bad = mkdtempSync(join(tmpdir(), 'stemma-html-'))
  let messages: HtmlMessage[]

  beforeAll(async () => {
    writeFileSync(
      join(bad, 'bad.html'),
      '<!doctype html><html lang="en"><title>x</title><p id=a><p id=a>',
    )
    messages = await checkHtml(inject('site'), bad)
  })
  afterAll(() => rmSync(bad, { recursive: true, force: true }))

  it('finds no error on any page, and one on a page that has one', () => {
    const errors = messages.filter(({ type }) => type !== 'info')
    expect(errors.map(tell)).toEqual([expect.stringMatching(/bad\.html:1 Duplicate ID/)])
  })

  it('has no warning', () => {
    const warnings = messages.filter(
      ({ subType, message, url }) =>
        subType === 'warning' && !aboutFiles.test(message) && !url.endsWith('/bad.html'),
    )
    expect(warnings.map(tell)).toEqual([])
  })
})

function tell({ url, lastLine, message, extract }: HtmlMessage): string {
  const page = url.startsWith('file:') ? relative(inject('site'), fileURLToPath(url)) : url
  return `${page}:${lastLine ?? ''} ${message} ${extract ?? ''}`
}
