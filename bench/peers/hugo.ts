import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyArticles } from './copy-articles.ts'
import type { Peer } from './peer.ts'
import { runCommand } from './run-command.ts'

const config = `baseURL = "https://bench.example/"
title = "Benchmark"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section", "404"]
`
const layout = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><h1>{{ .Title }}</h1>{{ .Content }}</body></html>
`

/** Hugo as the system's packages have it. */
export const hugo: Peer = {
  name: 'Hugo',
  async install() {
    const isThere = await runCommand('hugo', ['version'], '.').catch(() => null)
    return isThere === null ? 'not installed: apt-get install hugo' : null
  },
  async prepare(_folder, content, site) {
    copyArticles(content, join(site, 'content/articles'), ['layout'])
    mkdirSync(join(site, 'layouts/_default'), { recursive: true })
    writeFileSync(join(site, 'layouts/_default/single.html'), layout)
    writeFileSync(join(site, 'config.toml'), config)
  },
  command: () => ({ program: 'hugo', args: ['--quiet', '--cleanDestinationDir'] }),
}
