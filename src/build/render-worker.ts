// A worker process: renders bodies and compares texts, away from the process that publishes.
import { compareArticles } from '../compare/compare-articles.ts'
import { answerTasks } from './answer-tasks.ts'
import { assembleArticle } from './assemble-article.ts'
import type { Answer, Task } from './task.ts'

answerTasks(
  (task: Task): Answer =>
    'render' in task ? assembleArticle(task.render) : compareArticles(...task.compare),
)
