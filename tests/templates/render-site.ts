import type { Archive } from '../../src/model/archive.ts'
import { type Views, viewsOf } from '../../src/stories/views/views-of.ts'
import * as about from '../../templates/about.11ty.tsx'
import * as changes from '../../templates/changes.11ty.tsx'
import * as flow from '../../templates/flow.11ty.tsx'
import * as flows from '../../templates/flows.11ty.tsx'
import * as home from '../../templates/index.11ty.tsx'
import * as language from '../../templates/language.11ty.tsx'
import * as languages from '../../templates/languages.11ty.tsx'
import * as month from '../../templates/month.11ty.tsx'
import * as notFound from '../../templates/not-found.11ty.tsx'
import * as outlet from '../../templates/outlet.11ty.tsx'
import * as outlets from '../../templates/outlets.11ty.tsx'
import * as republished from '../../templates/republished.11ty.tsx'
import * as search from '../../templates/search.11ty.tsx'
import * as stories from '../../templates/stories.11ty.tsx'
import * as story from '../../templates/story.11ty.tsx'
import { renderStory } from '../../templates/story-page.tsx'
import * as textPage from '../../templates/text-page.11ty.tsx'
import * as topic from '../../templates/topic.11ty.tsx'
import * as topics from '../../templates/topics.11ty.tsx'
import * as year from '../../templates/year.11ty.tsx'
import * as years from '../../templates/years.11ty.tsx'
import { citations } from '../support/citations.ts'

/** Every page of an archive by its address, as Eleventy would paginate and render them. */
export function renderSite(archive: Archive): Map<string, string> {
  const views: Views = viewsOf(archive)
  const site = { archive, views }
  const each = <T>(items: readonly T[], render: (item: T) => [string, string]) => items.map(render)
  return new Map<string, string>([
    ['/', home.render(site)],
    ['/about/', about.render(site)],
    ['/404.html', notFound.render(site)],
    ['/search/', search.render(site)],
    ['/languages/', languages.render(site)],
    ['/years/', years.render(site)],
    ...each(archive.pages, (item) => {
      const data = { ...site, text: item }
      return [textPage.data.permalink(data), textPage.render(data)]
    }),
    ...each(archive.stories, (item) => {
      return [story.data.permalink({ story: item }), renderStory(archive.settings, item, citations)]
    }),
    ...each(views.outletListPages, (list) => {
      const data = { ...site, list }
      return [outlets.data.permalink(data), outlets.render(data)]
    }),
    ...each(views.outletPages, (list) => {
      const data = { ...site, list }
      return [outlet.data.permalink(data), outlet.render(data)]
    }),
    ...each(views.topicListPages, (list) => {
      const data = { ...site, list }
      return [topics.data.permalink(data), topics.render(data)]
    }),
    ...each(views.topicPages, (list) => {
      const data = { ...site, list }
      return [topic.data.permalink(data), topic.render(data)]
    }),
    ...each(views.languagePages, (list) => {
      const data = { ...site, list }
      return [language.data.permalink(data), language.render(data)]
    }),
    ...each(views.storyPages, (list) => {
      const data = { ...site, list }
      return [stories.data.permalink(data), stories.render(data)]
    }),
    ...each(views.republishedPages, (list) => {
      const data = { ...site, list }
      return [republished.data.permalink(data), republished.render(data)]
    }),
    ...each(views.yearPages, (list) => {
      const data = { ...site, list }
      return [year.data.permalink(data), year.render(data)]
    }),
    ...each(views.monthPages, (list) => {
      const data = { ...site, list }
      return [month.data.permalink(data), month.render(data)]
    }),
    ...each(views.flowListPages, (list) => {
      const data = { ...site, list }
      return [flows.data.permalink(data), flows.render(data)]
    }),
    ...each(views.flowPages, (list) => {
      const data = { ...site, list }
      return [flow.data.permalink(data), flow.render(data)]
    }),
    ...each(views.changePages, (list) => {
      const data = { ...site, list }
      return [changes.data.permalink(data), changes.render(data)]
    }),
  ])
}

/** What a reader sees of a page: its text without tags, scripts and styles, spaces folded. */
export function textOf(html: string): string {
  return html
    .replace(/<script[\s\S]*?<\/script>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
}

/** The part of a page from the tag with this id to the next section of the same kind. */
export function sectionOf(html: string, id: string): string {
  const start = html.indexOf(`id="${id}"`)
  const end = html.indexOf('<section class="variant"', start + 1)
  return html.slice(start, end === -1 ? undefined : end)
}
