// In: stories. Out: their pages rendered part by part, those of the next made while the last are written.
import { setImmediate } from 'node:timers/promises'
import type { Story } from '../model/story.ts'
import type { MakePages, PageOf } from './make-pages.ts'

/** Stories that are rendered at a time: a renderer holds all their pages until the last is made. */
const storiesPerPart = 500

/** Renders one part and resolves to the number of pages; number 0 comes also where there are no stories. */
export type RenderPart = (
  stories: readonly Story[],
  pageOf: PageOf,
  number: number,
) => Promise<number>

/**
 * Renders stories part by part, and resolves to the number of pages. `make` makes pages elsewhere: it is
 * asked for the next part as soon as the last page of one has come, since writing takes as long.
 */
export async function renderInParts(
  stories: readonly Story[],
  make: MakePages = () => () => null,
  render: RenderPart,
  size = storiesPerPart,
): Promise<number> {
  const begin = (at: number) =>
    make(stories.slice(at, at + size), { before: at, of: stories.length })
  let count = 0
  let pageOf = begin(0)
  for (let at = 0; at === 0 || at < stories.length; at += size) {
    const part = stories.slice(at, at + size)
    let next: Promise<PageOf> | null = null
    const counted = afterLast(part.length, pageOf, () => {
      // Not at once: whoever made the last page is free again only when this turn is over.
      if (at + size < stories.length) next = setImmediate().then(() => begin(at + size))
    })
    count += await render(part, counted, at / size)
    if (next) pageOf = await next
  }
  return count
}

/** The same pages; `done` is called once the last of them, of `count`, has come. */
function afterLast(count: number, pageOf: PageOf, done: () => void): PageOf {
  let left = count
  const took = () => {
    left -= 1
    if (left === 0) done()
  }
  return (story) => {
    const page = pageOf(story)
    if (page) page.then(took, took)
    else took()
    return page
  }
}
