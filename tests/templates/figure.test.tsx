import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import type { Variant } from '../../src/model/story.ts'
import { Figure } from '../../templates/_parts/figure.tsx'
import { settings } from './fixture-parts.ts'

const src = 'https://post.example/ferry.jpg'
const pictures: Variant['pictures'] = {
  [src]: {
    width: 960,
    height: 640,
    sources: [
      {
        type: 'image/webp',
        files: [
          { path: 'media/f-480.webp', width: 480 },
          { path: 'media/f-960.webp', width: 960 },
        ],
      },
      { type: 'image/jpeg', files: [{ path: 'media/f-960.jpg', width: 960 }] },
    ],
  },
}

function render(props: Partial<Parameters<typeof Figure>[0]>): string {
  return renderToString(<Figure settings={settings} pictures={pictures} src={src} {...props} />)
}

it('offers the sizes of a kept picture and keeps its place', () => {
  expect(render({ alt: 'A ferry', credit: 'Lena Vogt' })).toBe(
    '<figure><picture>' +
      '<source type="image/webp" srcset="/base/media/f-480.webp 480w, /base/media/f-960.webp 960w" sizes="(min-width: 48em) 42em, 100vw"/>' +
      '<img src="/base/media/f-960.jpg" width="960" height="640" alt="A ferry" loading="lazy" decoding="async"/>' +
      '</picture><figcaption dir="auto"> <span class="credit">Lena Vogt</span></figcaption></figure>',
  )
})

it('fetches the first picture of a page at once', () => {
  expect(render({ first: true })).not.toContain('loading')
})

it('stands an address in for a picture that is not kept', () => {
  expect(render({ pictures: {}, alt: 'A ferry' })).toBe(
    '<figure><div class="placeholder"><p class="label">Image not kept in this archive</p>' +
      '<p dir="auto">A ferry</p><p class="small">' +
      '<a href="https://post.example/ferry.jpg" rel="external noopener"><span class="address">post.example/ferry.jpg</span></a>' +
      '</p></div></figure>',
  )
})

it('stands the words of an address in where it is none that a page may link to', () => {
  for (const odd of ['media/gone.jpg', 'javascript:alert(1)', 'constructor', '__proto__']) {
    const html = render({ src: odd })
    expect(html).toContain(`<span class="address">${odd}</span>`)
    expect(html).not.toMatch(/<img|<a /)
  }
})

it('fetches from elsewhere only where the archive allows it, and never anything but http', () => {
  const open = { settings: { ...settings, remoteImages: true }, pictures: {} }
  expect(render(open)).toContain(`<img src="${src}"`)
  expect(render(open)).toContain('referrerpolicy="no-referrer"')
  for (const odd of ['data:image/png;base64,AA', 'javascript:alert(1)', 'mailto:a@b.example'])
    expect(render({ ...open, src: odd })).not.toContain('<img')
})
