import { expect, it } from 'vitest'
import type { PageOf } from '../../src/build/make-pages.ts'
import { renderInParts } from '../../src/build/render-in-parts.ts'
import type { Story } from '../../src/model/story.ts'
import { archive } from '../templates/fixture-archive.ts'

const { stories } = archive
const slugsOf = (list: readonly Story[]) => list.map(({ slug }) => slug).join(' ')
const [first, second, third] = stories.map(({ slug }) => slug)

/** What happens, in order: pages are asked for one after the other, and each part takes a while to write. */
async function tell(
  list: readonly Story[],
  pageOf: PageOf,
): Promise<{ told: string[]; n: number }> {
  const told: string[] = []
  const n = await renderInParts(
    list,
    (part, place) => {
      told.push(`make ${place?.before}/${place?.of}: ${slugsOf(part)}`)
      return pageOf
    },
    async (part, pageFor, number) => {
      for (const story of part) told.push((await pageFor(story)) ?? `no page of ${story.slug}`)
      told.push(`write part ${number}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
      told.push(`written part ${number}`)
      return part.length
    },
    2,
  )
  return { told, n }
}

it.each<[string, PageOf]>([
  ['page of', async ({ slug }) => `page of ${slug}`],
  ['no page of', () => null],
])('begins the next part while one is written: %s', async (words, pageOf) => {
  expect(await tell(stories, pageOf)).toEqual({
    n: 3,
    told: [
      `make 0/3: ${first} ${second}`,
      `${words} ${first}`,
      `${words} ${second}`,
      'write part 0',
      `make 2/3: ${third}`,
      'written part 0',
      `${words} ${third}`,
      'write part 1',
      'written part 1',
    ],
  })
})

it('renders once where there are no stories, for the pages that are none', async () => {
  const { told, n } = await tell([], () => null)
  expect([told, n]).toEqual([['make 0/0: ', 'write part 0', 'written part 0'], 0])
})
