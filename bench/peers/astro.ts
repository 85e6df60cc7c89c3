import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyArticles } from './copy-articles.ts'
import type { Peer } from './peer.ts'
import { runCommand } from './run-command.ts'

const config = `import { defineConfig } from 'astro/config'
export default defineConfig({ markdown: { syntaxHighlight: false } })
`
const collections = `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
export const collections = { articles: defineCollection({ loader: glob({ pattern: '**/*.md', base: './articles' }) }) }
`
const page = `---
import { getCollection, render } from 'astro:content'
export async function getStaticPaths() {
  return (await getCollection('articles')).map((entry) => ({ params: { id: entry.id }, props: { entry } }))
}
const { entry } = Astro.props
const { Content } = await render(entry)
---
<html lang="en"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
<body><h1>{entry.data.title}</h1><Content /></body></html>
`

/** Astro 5, the last that runs on Node 20: a content collection with the glob loader. */
export const astro: Peer = {
  name: 'Astro 5.18.2 content collection',
  async install(folder) {
    if (existsSync(join(folder, 'node_modules/astro'))) return null
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}\n')
    await runCommand('npm', ['install', '--no-audit', 'astro@5.18.2'], folder)
    return null
  },
  async prepare(folder, content, site) {
    copyArticles(content, join(site, 'articles'), ['layout'])
    mkdirSync(join(site, 'src/pages'), { recursive: true })
    writeFileSync(join(site, 'package.json'), '{"private":true,"type":"module"}\n')
    writeFileSync(join(site, 'astro.config.mjs'), config)
    writeFileSync(join(site, 'src/content.config.ts'), collections)
    writeFileSync(join(site, 'src/pages/[...id].astro'), page)
    symlinkSync(join(folder, 'node_modules'), join(site, 'node_modules'))
  },
  command: (folder) => ({
    program: process.execPath,
    args: [join(folder, 'node_modules/astro/astro.js'), 'build', '--silent'],
  }),
}
