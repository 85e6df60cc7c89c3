import { expect, it } from 'vitest'
import { readContent } from '../../src/read/read-content.ts'
import { brief, writeContent } from './write-content.ts'

const file = (fields: string) => `---\ntitle: A ferry\n${fields}\n---\nIt came.\n`
const print = 'a'.repeat(64)

it('reads what was captured, one or a list', async () => {
  const dir = await writeContent({
    'articles/a.md': file(
      `captured_pictures:\n  - { url: "https://p.example/a.jpg", file: "media/a.jpg", sha256: "${print}", retrieved: 2024-06-01 }\n  - { url: "https://p.example/b.png", file: media/b.png }\ncaptured_pages: { url: "https://p.example/", file: captures/p.warc.gz }`,
    ),
  })
  const { articles, findings } = await readContent(dir)
  expect(findings.filter(({ severity }) => severity === 'error').map(brief)).toEqual([])
  expect(articles[0]).toMatchObject({
    capturedPictures: [
      {
        url: 'https://p.example/a.jpg',
        file: 'media/a.jpg',
        sha256: print,
        retrieved: { text: '2024-06-01', precision: 'day' },
      },
      { url: 'https://p.example/b.png', file: 'media/b.png', sha256: null, retrieved: null },
    ],
    capturedPages: [{ url: 'https://p.example/', file: 'captures/p.warc.gz' }],
  })
})

it.each([
  'media/../../etc/passwd',
  '../secret.jpg',
  '/etc/passwd',
  'media//a.jpg',
  'media\\\\a.jpg',
  'C:/a.jpg',
  'media/.git/config',
])('refuses a file that is not inside the content folder: %s', async (path) => {
  const dir = await writeContent({
    'articles/a.md': file(`captured_pictures: { url: "https://p.example/a.jpg", file: "${path}" }`),
  })
  const { articles, findings } = await readContent(dir)
  expect(articles).toEqual([])
  const errors = findings.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ rule, field }) => `${rule} ${field}`)).toEqual([
    'bad-value captured_pictures.file',
  ])
})
