// What a worker process does with its messages: reads what stands on disk, keeps there what is large.
import type { Finding } from '../model/finding.ts'
import type { Story } from '../model/story.ts'
import { readWhole } from '../read/read-whole.ts'
import { answerTasks } from './answer-tasks.ts'
import { openPackReader, readSpot } from './pack-reader.ts'
import { encodeEntry, openPackWriter, type Spot } from './pack-writer.ts'
import { takeApart } from './parts.ts'
import type {
  Answer,
  Assembled,
  Comparable,
  PackedAnswer,
  PackedBody,
  PackedComparable,
  PackedComparison,
  PackedStory,
  PackedTask,
  Task,
} from './task.ts'

/** A spot that cannot be read: another program changed the cache meanwhile. */
class Unread extends Error {}

/**
 * Makes a process a worker of the engine.
 *
 * @param work does one task, whole; what it throws ends the process
 * @param folder where rests are kept; without one they go back in the answers
 */
export function serveTasks(
  work: (task: Task) => Answer | Promise<Answer>,
  folder = process.argv[2],
): void {
  const reader = openPackReader()
  const writer = folder === undefined ? null : openPackWriter(folder)
  const read = (spot: Spot): never => {
    const value = readSpot(reader, spot)
    if (value === undefined) throw new Unread()
    return value as never
  }
  const answer = async (task: PackedTask): Promise<PackedAnswer> => {
    try {
      const whole = unpack(task, read)
      // Neither is kept: a page goes into the site at once, and a changed file is read again.
      if ('severity' in whole) return takeApart(refused(whole))
      const { head, rest } = takeApart(await work(whole))
      if (writer === null || 'page' in task) return { head, rest }
      const span = writer.add(...encodeEntry(head, rest))
      return { head, written: { path: writer.path()!, span } }
    } catch (error) {
      if (error instanceof Unread) return { unread: true }
      throw error
    }
  }
  answerTasks(answer, () => writer?.flush())
}

function refused(finding: Finding): Assembled {
  return { article: null, fingerprint: null, findings: [finding] }
}

type Read = (spot: Spot) => never

function unpack(task: PackedTask, read: Read): Task | Finding {
  if ('render' in task) {
    const source = readWhole(task.content, task.render)
    return 'severity' in source ? source : { render: source }
  }
  if ('compare' in task) {
    const [a, b] = task.compare
    return { compare: [unpackText(a, read), unpackText(b, read)] }
  }
  const { settings, story } = task.page
  return { page: { settings, story: unpackStory(story, read) } }
}

function unpackText(text: PackedComparable, read: Read): Comparable {
  return { ...text, body: unpackBody(text.body, read) }
}

function unpackBody(body: PackedBody, read: Read) {
  return { ...body, blocks: Array.isArray(body.blocks) ? body.blocks : read(body.blocks) }
}

function unpackStory(story: PackedStory, read: Read): Story {
  const variants = story.variants.map(({ article, comparison, ...variant }) => ({
    ...variant,
    article: { ...article, body: unpackBody(article.body, read) },
    comparison: comparison && unpackComparison(comparison, read),
  }))
  return { ...story, variants }
}

function unpackComparison(comparison: PackedComparison, read: Read) {
  if (!('rest' in comparison)) return comparison
  const { rest, ...head } = comparison
  return { ...head, ...(read(rest) as object) } as never
}
