import { describe, expect, it } from 'vitest'
import { renderPage } from '../../src/markdown/render-page.ts'

const known: Record<string, string> = { 'pages/method.md': '/pages/method/', 'about/': '/about/' }

function page(markdown: string, trusted = false) {
  const { headings, finish } = renderPage({
    markdown,
    bodyLine: 5,
    file: 'pages/contact.md',
    language: 'en',
    base: 'pages/',
    trusted,
  })
  const finished = finish((path, fragment) => {
    const address = known[path]
    return address === undefined ? null : address + (fragment ? `#${fragment}` : '')
  })
  return { headings, ...finished }
}

describe('renderPage', () => {
  it('gives headings anchors, below the page’s own heading, and lists them', () => {
    const { html, headings } = page('# How to write\n\n### “To us”\n\n## How to write\n')
    expect(html).toBe(
      '<h2 id="how-to-write">How to write</h2>\n<h3 id="to-us">“To us”</h3>\n<h2 id="how-to-write-1">How to write</h2>',
    )
    expect(headings).toEqual([
      { id: 'how-to-write', text: 'How to write', level: 2 },
      { id: 'to-us', text: '“To us”', level: 3 },
      { id: 'how-to-write-1', text: 'How to write', level: 2 },
    ])
  })

  it('links to other pages by their files and to places of the site, and out', () => {
    const { html, findings } = page(
      '[a](method.md) [b](method.md#dates) [c](/about/) [d](../about/) [e](https://a.example/) [f](#x)\n\n## X\n',
    )
    expect(html).toContain(
      '<a href="/pages/method/">a</a> <a href="/pages/method/#dates">b</a> <a href="/about/">c</a> <a href="/about/">d</a> <a href="https://a.example/" rel="noopener nofollow">e</a> <a href="#x">f</a>',
    )
    expect(findings).toEqual([])
  })

  it('keeps the words of a link to nowhere, and tells where it stands', () => {
    const { html, findings } = page('See [us](nowhere.md) and [below](#nothing).')
    expect(html).toBe('<p>See <span>us</span> and <span>below</span>.</p>')
    expect(findings).toMatchObject([
      { file: 'pages/contact.md', line: 5, column: 5, severity: 'warning', rule: 'dead-link' },
      { file: 'pages/contact.md', line: 5, column: 26, severity: 'warning', rule: 'dead-link' },
    ])
  })

  it('lets nothing through that could run, load or stand in the way of the page’s own ids', () => {
    const { html } = page(
      [
        '<script>alert(1)</script><img src="https://a.example/x.png" onerror="alert(2)" alt="A quay">',
        '',
        '<form id="main_content"><input name="x"></form>',
        '',
        '<p style="x" id="y">z</p>',
        '',
        '[words](javascript:alert(3))',
      ].join('\n'),
    )
    expect(html).not.toMatch(/script|onerror|<img|<form|<input|style=|id=/)
    expect(html).toContain('<span>A quay</span>')
    expect(html).toContain('<a>words</a>')
  })

  it('refuses a text past the bounds, but not our own', () => {
    const deep = `${'> '.repeat(60)}far in\n`
    expect(page(deep)).toMatchObject({
      html: '',
      findings: [{ severity: 'error', rule: 'body-too-deep' }],
    })
    expect(page(deep, true).html).toContain('far in')
  })
})
