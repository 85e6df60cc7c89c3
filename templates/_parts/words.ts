import type { DerivationKind } from '../../src/model/derivation.ts'
import type { Grade } from '../../src/model/evidence.ts'
import type { Outlet } from '../../src/model/outlet.ts'
import type { Display } from '../../src/model/rights.ts'
import type { Story, Variant } from '../../src/model/story.ts'

/** What a grade of evidence means, as the about page explains it. */
export const gradeWords: Readonly<Record<Grade, { name: string; meaning: string; limit: string }>> =
  {
    stated: {
      name: 'Stated',
      meaning:
        'The published text says so itself, in a credit line or a sentence that names its source. The words are quoted.',
      limit:
        'An outlet can credit the wrong source, or an agency’s name can stay on a text that was rewritten.',
    },
    declared: {
      name: 'Declared',
      meaning: 'An editor of this archive recorded it with the article.',
      limit: 'It is as good as the editor’s knowledge on the day it was entered.',
    },
    computed: {
      name: 'Computed',
      meaning:
        'Worked out from the texts and dates themselves: shared wording, matching addresses, which came first.',
      limit:
        'Shared wording shows that two texts are related, not which came first, and both may come from a third.',
    },
  }

/** What each kind of derivation means: short for a label, and as a sentence. */
export const kindWords: Readonly<Record<DerivationKind, { name: string; meaning: string }>> = {
  republication: {
    name: 'Republication',
    meaning: 'The whole text, as it was or edited to house style.',
  },
  excerpt: { name: 'Excerpt', meaning: 'Only a part of the text.' },
  adaptation: {
    name: 'Adaptation',
    meaning: 'The text reworked, with passages rewritten or added.',
  },
  translation: { name: 'Translation', meaning: 'The text in another language.' },
  revision: { name: 'Revision', meaning: 'A later version by the same outlet.' },
}

export const displayWords: Readonly<Record<Display, string>> = {
  full: 'The full text may be shown.',
  excerpt: 'Only a short quotation and the changed passages may be shown.',
  metadata: 'No words of the text may be shown; its record is kept.',
}

export const outletKindWords: Readonly<Record<Outlet['kind'], string>> = {
  newspaper: 'Newspaper',
  magazine: 'Magazine',
  agency: 'News agency',
  broadcaster: 'Broadcaster',
  site: 'News site',
  blog: 'Blog',
}

/** Texts of a story that a reader takes in at once; a story of more gets lists to find them by. */
export const mostAtAGlance = 12

/**
 * Texts of a story that are each printed in full views: as published, beside their source. Of more,
 * each shows its changes only, and a text that another variant has word for word is printed once.
 */
export const mostInAllViews = 25

/** What a variant is in its story: `Original`, `Translation`, `Source not determined`. */
export function variantLabel(story: Story, variant: Variant): string {
  if (variant.article.code === story.original) return 'Original'
  if (variant.derivation) return kindWords[variant.derivation.kind].name
  return 'Source not determined'
}

/** `19 hours after` → `19 hours after the original`, `the same day` → `the same day as the original`. */
export function delayWords(delay: string): string {
  return /^(?:at )?the same /.test(delay) ? `${delay} as the original` : `${delay} the original`
}

/** `1 variant`, `4 variants`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${groupDigits(number)} ${number === 1 ? one : many}`
}

/** `12345` → `12,345`. */
export function groupDigits(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** `19 hours` → `19 hours after the source`, `the same day` → `the same day as the source`. */
export function afterSource(delay: string): string {
  return `${delay} ${delay === 'the same day' ? 'as' : 'after'} the source`
}

/** `0.884` → `88 %`. A loss is never rounded away. */
export function percent(share: number): string {
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100}\u00a0%`
}
