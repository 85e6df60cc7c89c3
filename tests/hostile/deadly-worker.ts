// A worker as in a build, but for two bodies: one ends its process, one never ends.

import { assembleArticle } from '../../src/build/assemble-article.ts'
import { serveTasks } from '../../src/build/serve-tasks.ts'
import { compareArticles } from '../../src/compare/compare-articles.ts'
import { citationsOnce } from '../../src/outputs/citations/open-citations.ts'
import { renderStory } from '../../templates/story-page.tsx'

const openCitations = citationsOnce()

serveTasks(async (task) => {
  if ('compare' in task) return compareArticles(...task.compare)
  if ('page' in task) return renderStory(task.page.settings, task.page.story, await openCitations())
  if (task.render.markdown.includes('Please die')) process.abort()
  while (task.render.markdown.includes('Please hang'));
  return assembleArticle(task.render)
})
