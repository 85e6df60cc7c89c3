import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { contentPolicy, needsPolicyInPage } from '../deploy/content-policy.ts'
import type { Settings } from '../model/settings.ts'
import { siteAddress, sitePath } from '../model/site-address.ts'
import type { Story } from '../model/story.ts'
import { listAliases, partAliases } from './list-aliases.ts'
import type { Output } from './output.ts'

/** A small page at each older address that leads on to its story, where the host cannot redirect. */
export const aliases: Output = {
  id: 'aliases',
  *files(archive, pages) {
    const { settings } = archive
    for (const { file, story } of partAliases(settings, listAliases(archive, pages)).stubs) {
      yield { path: file, text: stub(settings, story) }
    }
  },
}

function stub(settings: Settings, story: Story): string {
  const path = `stories/${story.slug}/`
  const target = sitePath(settings, path)
  const canonical = siteAddress(settings, path)
  const policy = needsPolicyInPage(settings) ? contentPolicy(settings, '') : null
  const page = [
    h('html', { lang: settings.language }, [
      h('head', [
        ...(policy ? [h('meta', { httpEquiv: 'Content-Security-Policy', content: policy })] : []),
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
