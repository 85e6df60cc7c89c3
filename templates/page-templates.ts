// Every kind of page, as Eleventy asks for them: by the names of their files. A new one gets a line here.
import * as about from './about.11ty.tsx'
import * as changes from './changes.11ty.tsx'
import * as flow from './flow.11ty.tsx'
import * as flows from './flows.11ty.tsx'
import * as index from './index.11ty.tsx'
import * as language from './language.11ty.tsx'
import * as languages from './languages.11ty.tsx'
import * as month from './month.11ty.tsx'
import * as notFound from './not-found.11ty.tsx'
import * as outlet from './outlet.11ty.tsx'
import * as outlets from './outlets.11ty.tsx'
import * as republished from './republished.11ty.tsx'
import * as search from './search.11ty.tsx'
import * as stories from './stories.11ty.tsx'
import * as story from './story.11ty.tsx'
import * as textPage from './text-page.11ty.tsx'
import * as topic from './topic.11ty.tsx'
import * as topics from './topics.11ty.tsx'
import * as year from './year.11ty.tsx'
import * as years from './years.11ty.tsx'

/** What Eleventy takes of a template: where its pages go, and what makes each. */
export type PageTemplate = {
  data: Record<string, unknown>
  // biome-ignore lint/suspicious/noExplicitAny: each names what it takes of the data
  render: (data: any) => string | Promise<string>
}

export const pageTemplates: Readonly<Record<string, PageTemplate>> = Object.freeze({
  'about.11ty.tsx': about,
  'changes.11ty.tsx': changes,
  'flow.11ty.tsx': flow,
  'flows.11ty.tsx': flows,
  'index.11ty.tsx': index,
  'language.11ty.tsx': language,
  'languages.11ty.tsx': languages,
  'month.11ty.tsx': month,
  'not-found.11ty.tsx': notFound,
  'outlet.11ty.tsx': outlet,
  'outlets.11ty.tsx': outlets,
  'republished.11ty.tsx': republished,
  'search.11ty.tsx': search,
  'stories.11ty.tsx': stories,
  'story.11ty.tsx': story,
  'text-page.11ty.tsx': textPage,
  'topic.11ty.tsx': topic,
  'topics.11ty.tsx': topics,
  'year.11ty.tsx': year,
  'years.11ty.tsx': years,
})
