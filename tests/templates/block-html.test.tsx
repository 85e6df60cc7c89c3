import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import type { Variant } from '../../src/model/story.ts'
import { BlockHtml } from '../../templates/_parts/block-html.tsx'
import { block, settings } from './fixture-parts.ts'

function render(html: string, remoteImages = false, pictures: Variant['pictures'] = {}): string {
  return renderToString(
    <BlockHtml
      id="x"
      block={block('paragraph', '', html)}
      settings={{ ...settings, remoteImages }}
      pictures={pictures}
      headingLevel={4}
    />,
  )
}

it('fetches no picture inside a text unless that is allowed', () => {
  const html = '<p>See <img src="https://a.example/x.png" alt="a > b"> here.</p>'
  expect(render(html)).toBe(
    '<div id="x"><p>See <span class="no-image">[image]</span> here.</p></div>',
  )
  expect(render(html, true)).toContain('<img src="https://a.example/x.png"')
})

it('leads links to pictures of media/ to what the site publishes of them, and no others', () => {
  const files = [{ path: 'media/x-480.jpg', width: 480 }]
  const pictures = {
    '/media/a&b.jpg': { width: 480, height: 320, sources: [{ type: 'image/jpeg', files }] },
  }
  const html = '<p><a href="/media/a&#x26;b.jpg">one</a> <a href="/media/secret.pdf">two</a></p>'
  expect(render(html, false, pictures)).toBe(
    '<div id="x"><p><a href="/base/media/x-480.jpg">one</a> <a>two</a></p></div>',
  )
})

it('fits headings into the outline of the page', () => {
  expect(render('<h1 id="b--t">T</h1>')).toBe('<div id="x"><h4 id="b--t">T</h4></div>')
})

it('aligns the cells of a table by class', () => {
  expect(render('<table><tbody><tr><td align="right">1</td></tr></tbody></table>')).toContain(
    '<td class="align-right">1</td>',
  )
})

it('is quick on a text that looks like many unfinished tags', () => {
  const html = '<img "'.repeat(20_000)
  expect(render(html)).toContain('<img "')
})

it('sets what stands beside a block after its words', () => {
  const words = block('paragraph', 'Words.')
  const html = renderToString(
    <BlockHtml
      id="x"
      block={words}
      settings={settings}
      pictures={{}}
      headingLevel={4}
      aside={<a href="#y">y</a>}
    />,
  )
  expect(html).toBe('<div id="x"><div><p>Words.</p></div><a href="#y">y</a></div>')
})
