// In: the archive's settings. Out: the files of /admin/, where content is edited in the browser.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Admin } from '../model/admin-fields.ts'
import { adminPolicy } from '../model/admin-policy.ts'
import type { Settings } from '../model/settings.ts'
import { cmsConfig } from './cms-config.ts'

/** One file of `/admin/`: its name there, and its bytes. */
export type AdminFile = { name: string; bytes: () => Promise<Buffer> }

/** The files of `/admin/` for `admin`, which is that of the settings or, on this machine, any. */
export function adminFiles(settings: Settings, admin: Admin): AdminFile[] {
  const { backend, repo, branch, content } = admin
  const config = cmsConfig({
    title: settings.title,
    siteUrl: settings.url,
    content,
    backend: {
      name: backend === 'gitlab' ? 'gitlab' : 'github',
      repo: repo ?? 'local/archive',
      ...(branch === null ? {} : { branch }),
    },
  })
  const text = (words: string) => async () => Buffer.from(words)
  const file = (path: string) => () => readFile(path)
  const own = (name: string) => ({ name, bytes: file(join(import.meta.dirname, 'admin', name)) })
  const cms = join(dirname(createRequire(import.meta.url).resolve('@sveltia/cms')), '..')
  return [
    { name: 'index.html', bytes: text(adminPage(settings, adminPolicy(admin))) },
    { name: 'config.json', bytes: text(`${JSON.stringify(config, null, 2)}\n`) },
    own('admin.css'),
    own('icons.js'),
    { name: 'sveltia-cms.js', bytes: file(join(cms, 'dist', 'sveltia-cms.js')) },
    { name: 'sveltia-cms.licence.txt', bytes: file(join(cms, 'LICENSE.txt')) },
  ]
}

/** Addresses are relative: the page works in whatever folder the site stands. */
function adminPage({ title, language }: Settings, policy: string): string {
  const page = h('html', { lang: language }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('title', `Editing · ${title}`),
      h('link', { rel: ['cms-config-url'], type: 'application/json', href: 'config.json' }),
      h('link', { rel: ['stylesheet'], href: 'admin.css' }),
    ]),
    h('body', [
      h('noscript', [h('p', 'Editing in the browser needs JavaScript.')]),
      h('script', { src: 'icons.js' }),
      h('script', { src: 'sveltia-cms.js' }),
    ]),
  ])
  return `<!doctype html>\n${toHtml(page)}\n`
}
