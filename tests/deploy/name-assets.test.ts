import { describe, expect, it } from 'vitest'
import { linkAssets, nameAssets } from '../../src/deploy/name-assets.ts'

const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) })
const sheet = file(
  'site.css',
  '@font-face { src: url("fonts/serif.woff2") } a { b: url("none.png") }',
)
const font = file('fonts/serif.woff2', 'one')

describe('nameAssets', () => {
  it('puts a fingerprint of the content into every name', () => {
    expect(nameAssets([font, file('LICENSE', 'free')])).toEqual({
      'fonts/serif.woff2': 'fonts/serif.7692c3ad35.woff2',
      LICENSE: 'LICENSE.ad95d5fa65',
    })
  })

  it('renames a style sheet when a file that it calls changes, and nothing else', () => {
    const before = nameAssets([sheet, font, file('a.js', 'x')])
    const after = nameAssets([sheet, file(font.path, 'two'), file('a.js', 'x')])
    const changed = Object.keys(before).filter((path) => before[path] !== after[path])
    expect(changed.sort()).toEqual(['fonts/serif.woff2', 'site.css'])
  })
})

describe('linkAssets', () => {
  it('calls files by their new names and leaves other addresses alone', () => {
    const names = nameAssets([sheet, font])
    expect(linkAssets(sheet, names).toString()).toBe(
      '@font-face { src: url("fonts/serif.7692c3ad35.woff2") } a { b: url("none.png") }',
    )
    const deep = file('css/site.css', 'url("../fonts/serif.woff2")')
    expect(linkAssets(deep, names).toString()).toBe('url("../fonts/serif.7692c3ad35.woff2")')
  })
})
