import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Settings } from '../model/settings.ts'
import { siteAddress, sitePath } from '../model/site-address.ts'
import type { Story } from '../model/story.ts'
import { aliasPath } from './alias-path.ts'
import type { Output } from './output.ts'

/**
 * A small page at each older address that leads on to its story, for hosts that cannot redirect. An
 * address at which a page stands, and one that another story claimed first, is left alone:
 * `findAliasProblems` tells the editor.
 */
export const aliases: Output = {
  id: 'aliases',
  *files({ settings, stories }, pages) {
    const taken = new Set([...pages, ...stories.map(({ slug }) => `stories/${slug}/`)])
    for (const story of stories) {
      for (const alias of story.aliases) {
        const path = aliasPath(settings, alias)
        if (!path || taken.has(path.page)) continue
        taken.add(path.page)
        yield { path: path.file, text: stub(settings, story) }
      }
    }
  },
}

function stub(settings: Settings, story: Story): string {
  const path = `stories/${story.slug}/`
  const target = sitePath(settings, path)
  const canonical = siteAddress(settings, path)
  const page = [
    h('html', { lang: settings.language }, [
      h('head', [
        h('meta', { charset: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', story.title),
        h('meta', { name: 'robots', content: 'noindex' }),
        ...(canonical ? [h('link', { rel: 'canonical', href: canonical })] : []),
        h('meta', { httpEquiv: 'refresh', content: `0; url=${target}` }),
      ]),
      h('body', [
        h('main', [
          h('h1', 'This story has another address now'),
          h('p', [h('a', { href: target, dir: 'auto' }, story.title)]),
        ]),
      ]),
    ]),
  ]
  return `<!doctype html>\n${toHtml(page)}\n`
}
