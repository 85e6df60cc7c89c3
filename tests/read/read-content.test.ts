import { createHash } from 'node:crypto'
import { symlink } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { articleFrontSchema } from '../../src/model/article-source.ts'
import { outletSchema } from '../../src/model/outlet.ts'
import { settingsSchema } from '../../src/model/settings.ts'
import { readContent } from '../../src/read/read-content.ts'
import { brief, writeContent } from './write-content.ts'

const ARCHIVE = 'title: The Ferry Papers\nurl: https://papers.example/ferry\nlanguage: en\n'
const GAZETTE = `name: The Harbour Gazette
kind: newspaper
domains: [harbour.example]
country: pt
time_zone: Europe/Lisbon
language: pt
rights: { holder: Gazette Ltd, display: excerpt }
`
const FERRY = `---
layout: post
code: "HG-2024-0512"
origin_url: "https://www.harbour.example/2024/05/ferry"
image: "https://img.harbour.example/ferry.jpg"
image_caption: The ferry on Monday.
title: ""
description: "Night boats
  come back."
category: "LOCAL"
language: "en"
date: 2024-05-12T11:56:11.660Z
published: 2024-05-12 08:00
byline: By Ana Reis, Tom Okafor and Lena Vogt
derived_from: {url: "https://wire.example/1", kind: adaptation}
rights: {notice: © Gazette, expires: 2030-01}
corrections: [It is the Alma., {date: 2024-05-14, text: It has two decks.}]
tags: [ferries, 2024, 1.50]
---

# 

Night ferry returns
`

describe('readContent', () => {
  it('reads an article with its outlet and the archive’s settings', async () => {
    const dir = await writeContent({
      'archive.yaml': ARCHIVE,
      'outlets/harbour-gazette.yaml': GAZETTE,
      'articles/2024/ferry.md': FERRY,
    })
    const content = await readContent(dir)
    expect(content.findings).toEqual([])
    expect(content.refused).toEqual([])
    expect(content.settings).toEqual({
      title: 'The Ferry Papers',
      description: '',
      url: 'https://papers.example/ferry/',
      pathPrefix: '/ferry/',
      language: 'en',
      rights: {},
      remoteImages: false,
      computedLinks: true,
      deploy: 'none',
      deployPlan: 'free',
      guide: false,
      admin: null,
      footer: [],
    })
    expect(content.outlets).toEqual([
      {
        id: 'harbour-gazette',
        name: 'The Harbour Gazette',
        kind: 'newspaper',
        home: null,
        domains: ['harbour.example'],
        country: 'PT',
        timeZone: 'Europe/Lisbon',
        language: 'pt',
        rights: { holder: 'Gazette Ltd', display: 'excerpt' },
        implied: false,
      },
    ])
    const { positions, ...article } = content.articles[0]!
    expect(article).toEqual({
      code: 'HG-2024-0512',
      fragment: 'hg-2024-0512',
      file: 'articles/2024/ferry.md',
      outlet: 'harbour-gazette',
      url: 'https://www.harbour.example/2024/05/ferry',
      title: null,
      description: 'Night boats come back.',
      category: 'LOCAL',
      tags: ['ferries', '2024', '1.50'],
      language: 'en',
      byline: ['Ana Reis', 'Tom Okafor', 'Lena Vogt'],
      dated: { text: '2024-05-12T11:56:11.660Z', precision: 'instant' },
      published: { text: '2024-05-12T08:00:00+01:00', precision: 'instant' },
      updated: null,
      retrieved: null,
      image: {
        src: 'https://img.harbour.example/ferry.jpg',
        alt: null,
        caption: 'The ferry on Monday.',
        credit: null,
      },
      story: null,
      derivedFrom: [{ url: 'https://wire.example/1', code: null, kind: 'adaptation', note: null }],
      notDerivedFrom: [],
      rights: {
        holder: 'Gazette Ltd',
        licence: null,
        notice: '© Gazette',
        creditLine: null,
        display: 'excerpt',
        expires: { text: '2030-01', precision: 'month' },
      },
      corrections: [
        { date: null, text: 'It is the Alma.' },
        { date: { text: '2024-05-14', precision: 'day' }, text: 'It has two decks.' },
      ],
      archivedAt: [],
      capturedPictures: [],
      capturedPages: [],
      status: 'published',
      draft: false,
      aliases: [],
      sha256: createHash('sha256').update(FERRY).digest('hex'),
      bodyLine: 20,
    })
    expect(positions).toMatchObject({
      code: { line: 3, column: 7 },
      'rights.expires': { line: 16, column: 38 },
      'corrections.1.date': { line: 17, column: 39 },
    })
  })

  it('gives what the schemas of the model describe', async () => {
    const dir = await writeContent({
      'articles/a.md': '---\norigin_url: https://x.example/\n---\n',
      'articles/b.md': FERRY,
    })
    const { articles, outlets, settings } = await readContent(dir)
    for (const article of articles) articleFrontSchema.parse(article)
    for (const outlet of outlets) outletSchema.parse(outlet)
    settingsSchema.parse(settings)
    expect(articles).toHaveLength(2)
  })

  it('works without archive.yaml and outlets/', async () => {
    const dir = await writeContent({ 'articles/a.md': '---\ntitle: A\n---\nText.' })
    const { settings, articles, findings, outlets } = await readContent(dir)
    expect(settings.title).toMatch(/^Stemma content /)
    expect(settings).toMatchObject({ url: null, pathPrefix: '/', language: 'en' })
    expect(articles[0]).toMatchObject({
      code: 'a',
      outlet: 'unknown',
      language: 'en',
      rights: { display: 'full' },
    })
    expect(outlets.map(({ id, name }) => [id, name])).toEqual([['unknown', 'Unknown outlet']])
    expect(findings.map(brief)).toEqual([
      'archive.yaml:1:1 note no-archive-file',
      'articles/a.md:1:1 warning no-outlet',
    ])
  })

  it('says so where there is nothing to read', async () => {
    const { findings } = await readContent(path.join(await writeContent({}), 'nowhere'))
    expect(findings.map(brief)).toEqual([
      'archive.yaml:1:1 note no-archive-file',
      'articles:1:1 error no-articles',
    ])
  })

  it('reads all good articles beside a bad one, in the order of their paths', async () => {
    const dir = await writeContent({
      'archive.yaml': ARCHIVE,
      'outlets/g.yaml': GAZETTE,
      'articles/b.md': '---\noutlet: g\n---\n',
      'articles/B.md': '---\noutlet: g\ncode: other\n---\n',
      'articles/a/z.md': '---\noutlet: g\n---\n',
      'articles/a-1.md': '---\noutlet: g\ndate: 2023-02-30\n---\n',
    })
    const { articles, refused, findings } = await readContent(dir)
    expect(articles.map(({ file }) => file)).toEqual([
      'articles/B.md',
      'articles/a/z.md',
      'articles/b.md',
    ])
    expect(refused).toEqual(['articles/a-1.md'])
    expect(findings).toEqual([
      {
        file: 'articles/a-1.md',
        line: 3,
        column: 7,
        severity: 'error',
        rule: 'bad-date',
        field: 'date',
        message:
          'Unexpected "2023-02-30" in `date`, expected a day that exists: 2023-02 has 28 days',
        mend: 'For example: 2024-05-12',
        excerpt: 'date: 2023-02-30',
      },
    ])
  })

  it('accounts for every file', async () => {
    const dir = await writeContent({
      'archive.yaml': ARCHIVE,
      'articles/old.markdown': 'x',
      'articles/pic.jpg': 'x',
      'articles/.hidden': 'x',
      'articles/scrape.txt': 'Ferry comes back\n\nAdvertisement\n',
      'articles/native.txt': '---\ntitle: a\n---\n',
      'articles/new\nline.md': 'x',
      'outlets/Harbour Gazette.yml': GAZETTE,
      'outlets/notes.txt': 'x',
    })
    const { articles, refused, findings } = await readContent(dir)
    expect(articles).toEqual([])
    expect(refused).toEqual(['articles/native.txt', 'articles/scrape.txt'])
    expect(findings.map(({ mend, ...finding }) => `${brief(finding)}: ${mend}`)).toEqual([
      'outlets/Harbour Gazette.yml:1:1 error bad-outlet-file: Rename it to outlets/harbour-gazette.yaml.',
      'outlets/notes.txt:1:1 note bad-outlet-file: Move it out of outlets/; it is not read.',
      'articles/new\nline.md:1:1 error bad-file-name: Rename the file.',
      'articles/old.markdown:1:1 warning not-an-article: Rename it to old.md.',
      'articles/pic.jpg:1:1 note not-an-article: Pictures and other files belong in content/media/.',
      'articles/native.txt:1:1 error not-an-article: Rename it to native.md.',
      'articles/scrape.txt:1:1 error raw-scrape: Move it out of content/ and run: npm run import -- "scrape.txt" --url ADDRESS-OF-THE-PAGE',
    ])
  })

  it('follows no symbolic link', async () => {
    const outside = await writeContent({ 'secret.md': '---\ntitle: secret\n---\n' })
    const dir = await writeContent({ 'articles/a.md': '---\noutlet: g\n---\n' })
    await symlink(path.join(outside, 'secret.md'), path.join(dir, 'articles/secret.md'))
    await symlink(outside, path.join(dir, 'articles/folder'))
    await symlink(outside, path.join(dir, 'outlets'))
    await symlink(path.join(outside, 'secret.md'), path.join(dir, 'archive.yaml'))
    const { articles, findings, settings } = await readContent(dir)
    expect(articles.some(({ title }) => title === 'secret')).toBe(false)
    expect(settings.title).not.toBe('secret')
    expect(findings.filter(({ rule }) => rule === 'symlink').map(brief)).toEqual([
      'archive.yaml:1:1 error symlink',
      'outlets:1:1 error symlink',
      'articles/folder:1:1 error symlink',
      'articles/secret.md:1:1 error symlink',
    ])
  })

  it('refuses the second of two articles with one code, and names both', async () => {
    const dir = await writeContent({
      'archive.yaml': ARCHIVE,
      'outlets/g.yaml': GAZETTE,
      'articles/1.md': '---\noutlet: g\ncode: Caf\u00e9-1\n---\n',
      'articles/2.md': '---\noutlet: g\ncode: CAFE\u0301-1\n---\n',
    })
    const { articles, refused, findings } = await readContent(dir)
    expect(articles.map(({ file, code, fragment }) => [file, code, fragment])).toEqual([
      ['articles/1.md', 'Café-1', 'cafe-1'],
    ])
    expect(refused).toEqual(['articles/2.md'])
    expect(findings.map(brief)).toEqual(['articles/2.md:3:7 error duplicate-code'])
    expect(findings[0]!.message).toContain('articles/1.md')
  })

  it('takes rights and language from the article, else the outlet, else the archive', async () => {
    const dir = await writeContent({
      'archive.yaml':
        'defaults: {language: fr, category: NEWS, rights: {holder: The archive, display: metadata}}',
      'outlets/g.yaml': GAZETTE,
      'outlets/h.yaml': 'name: H',
      'articles/1.md': '---\noutlet: g\nlanguage: en-gb\nrights: {display: full}\n---\n',
      'articles/2.md': '---\noutlet: g\ncategory: LOCAL\n---\n',
      'articles/3.md': '---\noutlet: h\n---\n',
    })
    const { articles } = await readContent(dir)
    expect(
      articles.map(({ language, category, rights }) => [
        language,
        category,
        rights.holder,
        rights.display,
      ]),
    ).toEqual([
      ['en-GB', 'NEWS', 'Gazette Ltd', 'full'],
      ['pt', 'LOCAL', 'Gazette Ltd', 'excerpt'],
      ['fr', 'NEWS', 'The archive', 'metadata'],
    ])
  })

  it('goes on with the good fields of a bad outlet or archive file', async () => {
    const dir = await writeContent({
      'archive.yaml': 'title: T\nremote_images: perhaps\nlangage: en\n',
      'outlets/g.yaml':
        'name: G\nkind: newspapper\ntime_zone: Asia/Bankok\ndomains: [g.example, "a b"]\nlanguage: Deutsch\n',
      'outlets/h.yaml': 'nam: H\ndomains: https://www.g.example/news\n',
      'articles/1.md': '---\norigin_url: https://news.g.example/1\n---\n',
    })
    const { articles, settings, findings } = await readContent(dir)
    expect(settings).toMatchObject({ title: 'T', remoteImages: false })
    expect(articles[0]!.outlet).toBe('g')
    expect(findings.map(({ mend, ...finding }) => `${brief(finding)}: ${mend}`)).toEqual([
      'archive.yaml:3:1 warning unknown-key: Did you mean `language`?',
      'archive.yaml:2:16 error bad-value: For example: remote_images: true',
      'outlets/g.yaml:2:7 error bad-value: Did you mean `newspaper`?',
      'outlets/g.yaml:3:12 error bad-value: Did you mean `Asia/Bangkok`?',
      'outlets/g.yaml:5:11 error bad-value: Did you mean `de`?',
      'outlets/g.yaml:4:22 error bad-value: null',
      'outlets/h.yaml:1:1 warning unknown-key: Did you mean `name`?',
      'outlets/h.yaml:1:1 error missing-field: For example: name: "The Harbour Gazette"',
      'outlets/h.yaml:2:10 error duplicate-domain: Keep it in one of the two files.',
    ])
  })
})
