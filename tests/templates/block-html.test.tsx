import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { BlockHtml } from '../../templates/_parts/block-html.tsx'
import { block } from './fixture-parts.ts'

function render(html: string, remoteImages = false): string {
  return renderToString(
    <BlockHtml
      id="x"
      block={block('paragraph', '', html)}
      remoteImages={remoteImages}
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
      remoteImages={false}
      headingLevel={4}
      aside={<a href="#y">y</a>}
    />,
  )
  expect(html).toBe('<div id="x"><div><p>Words.</p></div><a href="#y">y</a></div>')
})
