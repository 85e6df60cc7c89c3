import { describe, expect, it } from 'vitest'
import { loadPages } from '../src/load-pages.ts'
import { defaultSettings } from '../src/read/read-settings.ts'
import { writeContent } from './read/write-content.ts'

const settings = { ...defaultSettings('ferry').settings, pathPrefix: '/base/' }
const contact =
  '---\ntitle: Contact\ndescription: How to reach us.\n---\n\nRead [method](method.md#dates).\n'
const method = '---\ntitle: Method\n---\n\n## Dates\n\nAs in [the ferry](/stories/ferry/).\n'

describe('loadPages', () => {
  it('makes a page of each file, linked from the foot of every page', async () => {
    const dir = await writeContent({ 'pages/contact.md': contact, 'pages/method.md': method })
    const { pages, footer, findings } = await loadPages(dir, settings, ['stories/ferry/'])
    expect(pages).toEqual([
      {
        path: 'pages/contact/',
        title: 'Contact',
        description: 'How to reach us.',
        html: '<p>Read <a href="/base/pages/method/#dates">method</a>.</p>',
        headings: [],
        parent: null,
      },
      {
        path: 'pages/method/',
        title: 'Method',
        description: '',
        html: '<h2 id="dates">Dates</h2>\n<p>As in <a href="/base/stories/ferry/">the ferry</a>.</p>',
        headings: [{ id: 'dates', text: 'Dates' }],
        parent: null,
      },
    ])
    expect(footer).toEqual([
      { path: 'pages/contact/', title: 'Contact' },
      { path: 'pages/method/', title: 'Method' },
    ])
    expect(findings).toEqual([])
  })

  it('tells of a page without a title, and of a name that is no address', async () => {
    const dir = await writeContent({
      'pages/untitled.md': '---\ndescription: x\n---\n\nWords.\n',
      'pages/Two Words.md': contact,
    })
    const { pages, findings } = await loadPages(dir, settings, [])
    expect(pages).toEqual([])
    expect(findings.map(({ file, severity, rule }) => `${file} ${severity} ${rule}`)).toEqual([
      'pages/Two Words.md error bad-file-name',
      'pages/untitled.md error missing-field',
    ])
  })

  it('has the guide where the archive asks for it, every link of it leading somewhere', async () => {
    const dir = await writeContent({})
    const { pages, footer, findings } = await loadPages(dir, { ...settings, guide: true }, [])
    expect(footer).toEqual([{ path: 'guide/', title: 'Guide' }])
    expect(findings).toEqual([])
    const fields = pages.find(({ path }) => path === 'guide/fields/')
    expect(fields).toMatchObject({ title: 'Fields', parent: 'guide/' })
    expect(fields?.headings).toContainEqual({ id: 'the-archive', text: 'The archive' })
    const rules = pages.find(({ path }) => path === 'guide/findings/')
    expect(rules?.html).toContain('<h3 id="bad-date">')
    const index = pages.find(({ path }) => path === 'guide/')
    expect(index?.html).toContain('<a href="/base/guide/findings/">Findings</a>')
  })

  it('reads the guide once for a process that keeps it, and lets pages link into it', async () => {
    const dir = await writeContent({
      'pages/contact.md': '---\ntitle: Contact\n---\n\nSee [dates](/guide/findings/#bad-date).\n',
    })
    const keeper = new Map()
    const first = await loadPages(dir, { ...settings, guide: true }, [], keeper)
    const second = await loadPages(dir, { ...settings, guide: true }, [], keeper)
    expect(second).toEqual(first)
    expect(second.pages[1]).toBe(first.pages[1])
    expect(second.pages[0]?.html).toContain('<a href="/base/guide/findings/#bad-date">dates</a>')
    expect(second.findings).toEqual([])
  })

  it('has no guide otherwise', async () => {
    const { pages } = await loadPages(await writeContent({}), settings, [])
    expect(pages).toEqual([])
  })
})
