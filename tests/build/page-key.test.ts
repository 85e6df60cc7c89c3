import { describe, expect, it } from 'vitest'
import { pageKey } from '../../src/build/page-key.ts'
import type { Story } from '../../src/model/story.ts'
import { archive, bellStory } from '../templates/fixture-archive.ts'

const key = (story: Story) => pageKey(story, archive.settings, 'v1')

/** The story with its compared variant changed. */
function withVariant(change: (variant: Story['variants'][number]) => Story['variants'][number]) {
  const compared = bellStory.variants.findIndex(({ comparison }) => comparison !== null)
  expect(compared).toBeGreaterThan(0)
  const variants = bellStory.variants.map((variant, i) =>
    i === compared ? change(variant) : variant,
  )
  return { ...bellStory, variants }
}

describe('pageKey', () => {
  it('is another where a file, a link or the code is another', () => {
    const other = withVariant((variant) => ({
      ...variant,
      article: { ...variant.article, sha256: { ...variant.article.sha256, file: 'f'.repeat(64) } },
    }))
    const keys = [
      key(bellStory),
      key(other),
      key({ ...bellStory, original: null }),
      pageKey(bellStory, archive.settings, 'v2'),
    ]
    expect(new Set(keys).size).toBe(4)
  })

  it('does not take a page whose comparison failed for one that has it', () => {
    expect(key(withVariant((variant) => ({ ...variant, comparison: null })))).not.toBe(
      key(bellStory),
    )
  })
})
