// A worker process: renders bodies, compares texts and makes story pages, away from the process that
// publishes.
import { renderStory } from '../templates/story-page.tsx'
import { answerTasks } from './build/answer-tasks.ts'
import { assembleArticle } from './build/assemble-article.ts'
import type { Answer, Task } from './build/task.ts'
import { compareArticles } from './compare/compare-articles.ts'

answerTasks((task: Task): Answer => {
  if ('render' in task) return assembleArticle(task.render)
  if ('compare' in task) return compareArticles(...task.compare)
  return renderStory(task.page.settings, task.page.story)
})
