import { describe, expect, it } from 'vitest'
import { listPictures } from '../../src/media/list-pictures.ts'
import type { Block } from '../../src/model/block.ts'
import { bodyOf } from '../../src/model/body-of.ts'
import type { CapturedFile } from '../../src/model/captured-file.ts'

const image = (src: string | null, role: Block['role'] = 'image'): Block => ({
  role,
  text: '',
  html: '',
  links: [],
  image: { src, alt: '' },
})
const linkTo = (href: string): Block => ({
  role: 'paragraph',
  text: 'See',
  html: '',
  links: [{ href, text: 'See' }],
  image: null,
})

function list(blocks: Block[], main: string | null = null, capturedPictures: CapturedFile[] = []) {
  return listPictures({
    url: 'https://post.example/2024/ferry',
    image: main === null ? null : { src: main, alt: null, caption: null, credit: null },
    body: bodyOf({ blocks, attributions: [], words: 0 }),
    capturedPictures,
  })
}

describe('listPictures', () => {
  it('names the main picture first, then those of the body, each once', () => {
    const main = 'https://post.example/a.jpg'
    const found = list([image('/media/b.jpg'), image(main), image('/media/b.jpg')], main)
    expect(found).toEqual([
      { src: main, url: main, file: null, sha256: null },
      { src: '/media/b.jpg', url: null, file: 'media/b.jpg', sha256: null },
    ])
  })

  it('finds what was captured, whatever the fragment and spelling of the host', () => {
    const kept = {
      url: 'https://POST.example/a.jpg#x',
      file: 'media/1.jpg',
      sha256: 'f',
      retrieved: null,
    }
    expect(list([image('https://post.example/a.jpg')], null, [kept])[0]).toMatchObject({
      file: 'media/1.jpg',
      sha256: 'f',
    })
  })

  it('takes a relative address from the page, and files to which the text links', () => {
    expect(list([], 'img/a.jpg')[0]).toMatchObject({ url: 'https://post.example/2024/img/a.jpg' })
    expect(list([linkTo('/media/c.png'), linkTo('https://x.example/d.png')])).toEqual([
      { src: '/media/c.png', url: null, file: 'media/c.png', sha256: null },
    ])
  })

  it('leaves out furniture, missing addresses and what is no address of the web', () => {
    expect(list([image('https://ads.example/1.gif', 'furniture'), image(null)])).toEqual([])
    expect(list([], 'ftp://post.example/a.jpg')[0]).toMatchObject({ url: null, file: null })
    expect(list([], '/media/../archive.yaml')[0]).toMatchObject({ file: null })
  })
})
