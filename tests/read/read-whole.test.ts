import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/read/read-content.ts'
import { readWhole } from '../../src/read/read-whole.ts'
import { writeContent } from './write-content.ts'

const text = '---\norigin_url: https://harbour.example/a\ntitle: A\n---\n\nThe ferry came back.\n'

async function readFront() {
  const dir = await writeContent({ 'articles/a.md': text })
  const { articles } = await readContent(dir)
  return { dir, front: articles[0]!, path: join(dir, 'articles/a.md') }
}

describe('readWhole', () => {
  it('adds the text that stands in the file', async () => {
    const { dir, front } = await readFront()
    expect(readWhole(dir, front)).toEqual({ ...front, markdown: '\nThe ferry came back.\n' })
  })

  it('says so where the file is another by then, or has gone', async () => {
    const { dir, front, path } = await readFront()
    writeFileSync(path, text.replace('back', 'late'))
    const changed = readWhole(dir, front)
    rmSync(path)
    expect([changed, readWhole(dir, front)]).toMatchObject([
      {
        file: 'articles/a.md',
        severity: 'error',
        message: expect.stringContaining('Unexpected change'),
      },
      { file: 'articles/a.md', severity: 'error', message: expect.stringContaining('ENOENT') },
    ])
  })
})
