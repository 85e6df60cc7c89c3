import type { PartialDate } from './partial-date.ts'
import type { Story, Variant } from './story.ts'
import { type VariantDate, variantDate } from './variant-date.ts'

/** The variant whose text the page shows first. */
export function readingVariant(story: Story): Variant {
  const found = story.variants.find((variant) => variant.article.code === story.reading)
  const first = found ?? story.variants[0]
  if (!first) throw new Error(`Unexpected story without variants: ${story.slug}`)
  return first
}

/** The variant that is the original, or null where it is absent or undetermined. */
export function originalVariant(story: Story): Variant | null {
  return story.variants.find((variant) => variant.article.code === story.original) ?? null
}

/** The date that a story goes by: its original's, else that of the text shown, else none. */
export function storyDate(story: Story): VariantDate | null {
  const original = originalVariant(story)
  return (original && variantDate(original.article)) ?? variantDate(readingVariant(story).article)
}

/** Year of a story, `2024`, or null where it has no date. */
export function storyYear(story: Story): string | null {
  return yearOf(storyDate(story)?.date ?? null)
}

function yearOf(date: PartialDate | null): string | null {
  return date ? date.text.slice(0, 4) : null
}
