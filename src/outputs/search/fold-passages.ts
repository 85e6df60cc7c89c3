import type { SearchSection } from './search-record.ts'

/** Paragraphs that stand in the same variants, word for word. */
export type Passage = {
  /** Places of the variants among the sections, ascending. */
  variants: number[]
  /** In the order of the first of those variants. */
  paragraphs: string[]
}

/** Stands between two paragraphs of a passage that are no neighbours in their variant. */
export const gap = '…'

/**
 * The paragraphs of a story, each once however many variants have it: those of a variant alone first,
 * then those that it is the first to have, by the variants that have them too. One list for each section.
 */
export function foldPassages(sections: readonly Pick<SearchSection, 'text'>[]): Passage[][] {
  const texts = sections.map(({ text }) => text.split('\n').filter((line) => line.trim() !== ''))
  const holders = findHolders(texts)
  return texts.map((lines, section) => foldSection(lines, section, holders))
}

/** The sections in which each paragraph stands. */
function findHolders(texts: readonly (readonly string[])[]): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  for (const [section, lines] of texts.entries()) {
    for (const line of lines) {
      const known = holders.get(line)
      if (!known) holders.set(line, [section])
      else if (known.at(-1) !== section) known.push(section)
    }
  }
  return holders
}

/** A passage that is being gathered: `last` is the place of its latest paragraph in the variant. */
type Draft = Passage & { last: number }

function foldSection(
  lines: readonly string[],
  section: number,
  holders: Map<string, number[]>,
): Passage[] {
  const own: Draft = { variants: [section], paragraphs: [], last: -1 }
  const drafts = new Map([[String(section), own]])
  for (const [place, line] of lines.entries()) {
    const variants = holders.get(line)
    // Told already, by this variant or by one before it.
    if (variants?.[0] !== section) continue
    holders.delete(line)
    const key = variants.join(' ')
    const draft = drafts.get(key) ?? { variants, paragraphs: [], last: -1 }
    drafts.set(key, draft)
    if (draft.paragraphs.length > 0 && draft.last !== place - 1) draft.paragraphs.push(gap)
    draft.paragraphs.push(line)
    draft.last = place
  }
  return [...drafts.values()]
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ variants, paragraphs }) => ({ variants, paragraphs }))
}
