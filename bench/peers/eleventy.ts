import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyArticles } from './copy-articles.ts'
import type { Peer } from './peer.ts'
import { runCommand } from './run-command.ts'

const layout = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><h1>{{ title }}</h1>{{ content | safe }}</body></html>
`
const config = `module.exports = (config) => {
  config.setUseGitIgnore(false)
  return { markdownTemplateEngine: false, dir: { input: 'input', output: 'output' } }
}
`

/** Plain Eleventy 3.1.8: its own markdown-it, a Nunjucks layout. */
export const eleventy: Peer = {
  name: 'Eleventy 3.1.8 with markdown-it',
  async install(folder) {
    if (existsSync(join(folder, 'node_modules/@11ty/eleventy'))) return null
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{"private":true}\n')
    await runCommand('npm', ['install', '--no-audit', '@11ty/eleventy@3.1.8'], folder)
    return null
  },
  async prepare(_folder, content, site) {
    copyArticles(content, join(site, 'input'))
    mkdirSync(join(site, 'input/_includes'), { recursive: true })
    writeFileSync(join(site, 'input/_includes/article.njk'), layout)
    writeFileSync(join(site, 'input/input.json'), '{"layout":"article.njk"}\n')
    writeFileSync(join(site, '.eleventy.js'), config)
  },
  command: (folder) => ({
    program: process.execPath,
    args: [join(folder, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'],
  }),
}
