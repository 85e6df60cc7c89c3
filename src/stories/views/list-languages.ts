import type { Archive } from '../../model/archive.ts'
import type { Story } from '../../model/story.ts'
import { languageName } from './language-name.ts'

/** The stories that have a text in a language; its tag is the language alone, `pt` for `pt-BR`. */
export type Language = { tag: string; name: string; stories: Story[] }

/** The languages of an archive, those of most stories first. */
export function listLanguages({ stories }: Pick<Archive, 'stories'>): Language[] {
  const languages = new Map<string, Language>()
  for (const story of stories) {
    for (const { article } of story.variants) {
      const tag = languageTag(article.language)
      const entry = languages.get(tag) ?? { tag, name: languageName(tag), stories: [] }
      if (entry.stories.at(-1) !== story) entry.stories.push(story)
      languages.set(tag, entry)
    }
  }
  return [...languages.values()].toSorted(
    (a, b) => b.stories.length - a.stories.length || (a.tag < b.tag ? -1 : 1),
  )
}

/** `pt-BR` → `pt`; `und` for what is no tag, since it becomes an address. */
function languageTag(language: string): string {
  return /^[a-z]{2,8}(?=-|$)/.exec(language.toLowerCase())?.[0] ?? 'und'
}
