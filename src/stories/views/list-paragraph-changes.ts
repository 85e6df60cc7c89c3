import { weighEdit } from '../../compare/edit-classes.ts'
import { blockIds } from '../../model/block-ids.ts'
import type { Alignment, Comparison } from '../../model/edit.ts'
import type { Story, Variant } from '../../model/story.ts'
import { readingVariant } from '../../model/story-dates.ts'
import { cutId } from './cut-id.ts'

/** Which variants changed a block of the text shown, and the address on the page of one of them. */
export type ParagraphChange = { variants: Variant[]; target: string; targetOutlet: string }

type Found = { variant: Variant; target: string; grave: boolean }

/**
 * The blocks of the text shown, by index, that variants taken from it changed, cut, split, merged or
 * moved. The address is that of the first variant that changed what is said, else of the first.
 */
export function listParagraphChanges(story: Story): Map<number, ParagraphChange> {
  const reading = readingVariant(story)
  const found = new Map<number, Found[]>()
  for (const variant of story.variants) {
    const { comparison, comparedWith } = variant
    if (!comparison || comparedWith !== reading.article.code || !isOpen(reading, variant)) continue
    for (const [block, change] of changesOf(variant, comparison, reading)) {
      const changes = found.get(block)
      if (changes) changes.push(change)
      else found.set(block, [change])
    }
  }
  return new Map([...found].map(([block, changes]) => [block, sumUp(changes)]))
}

function isOpen(...variants: Variant[]): boolean {
  return variants.every(({ exposure }) => exposure.show === 'full')
}

function sumUp(changes: readonly Found[]): ParagraphChange {
  const { target, variant } = changes.find(({ grave }) => grave) ?? changes[0]!
  return {
    variants: changes.map((change) => change.variant),
    target,
    targetOutlet: variant.outlet.name,
  }
}

function changesOf(
  variant: Variant,
  comparison: Comparison,
  reading: Variant,
): Array<[number, Found]> {
  const grave = new Set(
    comparison.edits.flatMap((edit) =>
      edit.a && weighEdit(edit) === 'substantive' ? [edit.a.block] : [],
    ),
  )
  const { blocks } = variant.article.body
  const ids = blockIds(variant.fragment, blocks)
  return comparison.alignment
    .filter((row) => isChange(row, comparison.method))
    .flatMap(({ a, b }) => {
      const [first] = b
      const isCut = first === undefined
      if (!isCut && blocks[first]?.role === 'headline') return []
      return a
        .filter((block) => isShown(reading, block))
        .map((block): [number, Found] => {
          const target = isCut ? cutId(variant.fragment, a[0]!) : ids[first]!
          return [block, { variant, target, grave: isCut || grave.has(block) }]
        })
    })
}

/** Every sentence of a translation differs: there only what was cut, split or moved is a change. */
function isChange({ type }: Alignment, method: Comparison['method']): boolean {
  return type !== 'same' && type !== 'added' && (type !== 'edited' || method === 'words')
}

function isShown(reading: Variant, block: number): boolean {
  const role = reading.article.body.blocks[block]?.role
  return role !== undefined && role !== 'headline' && role !== 'furniture' && role !== 'image'
}
