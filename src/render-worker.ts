// A worker process: renders bodies, compares texts and makes story pages, away from the process that
// publishes.
import { renderStory } from '../templates/story-page.tsx'
import { assembleArticle } from './build/assemble-article.ts'
import { serveTasks } from './build/serve-tasks.ts'
import { compareArticles } from './compare/compare-articles.ts'
import { citationsOnce } from './outputs/citations/open-citations.ts'

const openCitations = citationsOnce()

serveTasks(async (task) => {
  if ('render' in task) return assembleArticle(task.render)
  if ('compare' in task) return compareArticles(...task.compare)
  return renderStory(task.page.settings, task.page.story, await openCitations())
})
