// Which pictures a site gets, and what is said of the others.
import { afterAll, expect, it } from 'vitest'
import { addPictures } from '../src/add-pictures.ts'
import { openEngine } from '../src/build/engine.ts'
import { loadArchive } from '../src/load-archive.ts'
import { draw } from './media/pictures.ts'
import { brief, writeContent } from './read/write-content.ts'
import { day } from './stories/make-article.ts'

const engine = openEngine({ cache: null, workers: 1 })
afterAll(() => engine.close())

async function load(files: Record<string, string | Uint8Array>) {
  const content = await writeContent({ 'archive.yaml': 'title: Test\n', ...files })
  const cache = await writeContent({ 'x.txt': '' })
  const read = await loadArchive(content, { asOf: day('2024-06-01'), engine })
  const archive = await addPictures(read, { content, cache })
  const variants = archive.stories.flatMap((story) => story.variants)
  const pictures = variants.map(({ article, pictures }) => [article.code, Object.keys(pictures)])
  const rules = archive.findings.filter(({ rule }) => rule.endsWith('picture'))
  return { archive, pictures: Object.fromEntries(pictures), rules }
}

const article = (code: string, fields: string, body = `It came as ${code}.`) =>
  `---\ncode: ${code}\norigin_url: "https://post.example/${code}"\ntitle: Ferry ${code}\n${fields}\n---\n\n${body}\n`

it('gives pictures to a text that is shown whole, and to no other', async () => {
  const kinds: [code: string, fields: string][] = [
    ['full', ''],
    ['excerpt', 'rights: { display: excerpt }'],
    ['metadata', 'rights: { display: metadata }'],
    ['expired', 'rights: { expires: 2024-01-01 }'],
    ['withdrawn', 'status: withdrawn'],
    ['draft', 'draft: true'],
  ]
  const files: Record<string, string | Uint8Array> = {}
  for (const [at, [code, fields]] of kinds.entries()) {
    files[`articles/${code}.md`] = article(code, `image: media/${code}.jpg\n${fields}`)
    files[`media/${code}.jpg`] = await draw(60 + at, 40)
      .jpeg()
      .toBuffer()
  }
  const { archive, pictures, rules } = await load(files)
  expect(pictures).toEqual({
    full: ['media/full.jpg'],
    excerpt: [],
    metadata: [],
    expired: [],
    withdrawn: [],
  })
  expect(archive.pictureFiles?.map(({ path }) => path.replace(/\/[0-9a-f]{20}/, '/*'))).toEqual([
    'media/*-60.jpg',
    'media/*-60.webp',
  ])
  expect(rules).toEqual([])
})

it('says of each picture that cannot be shown where it is named, and what to do', async () => {
  const good = await draw(60, 40).jpeg().toBuffer()
  const print = 'a'.repeat(64)
  const { rules, pictures } = await load({
    'articles/a.md': article(
      'A',
      `image: "https://post.example/a.jpg"\ncaptured_pictures:\n  - { url: "https://post.example/a.jpg", file: media/a.jpg, sha256: ${print} }`,
      'It came.\n\n![Gone](/media/gone.jpg)\n\n![Cut](../media/cut.jpg)\n\n![Drawn](/media/drawing.svg)\n\n![Good](/media/a.jpg)',
    ),
    'media/a.jpg': good,
    'media/cut.jpg': good.subarray(0, good.length / 2),
    'media/drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  })
  expect(rules.map(brief)).toEqual([
    'articles/a.md:5:9 warning changed-picture',
    'articles/a.md:12:9 warning missing-picture',
    'articles/a.md:14:10 warning broken-picture',
    'articles/a.md:16:10 warning not-a-picture',
  ])
  expect(rules.every(({ mend }) => mend)).toBe(true)
  expect(pictures).toEqual({ A: ['/media/a.jpg'] })
})

it('leaves an archive without pictures of its own as it is', async () => {
  const { archive, pictures } = await load({
    'articles/a.md': article('A', 'image: "https://post.example/a.jpg"'),
  })
  expect(archive.pictureFiles ?? []).toEqual([])
  expect(pictures).toEqual({ A: [] })
})
