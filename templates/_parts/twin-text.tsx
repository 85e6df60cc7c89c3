import { blockIds } from '../../src/model/block-ids.ts'
import type { Alignment, Comparison } from '../../src/model/edit.ts'
import type { Variant } from '../../src/model/story.ts'
import { cutId } from '../../src/stories/views/cut-id.ts'

type TwinTextProps = { variant: Variant; twin: Variant; comparison: Comparison }

/** Stands for a text that is printed with another variant: its fragment addresses, and the way there. */
export function TwinText({ variant, twin, comparison }: TwinTextProps) {
  const { fragment, article } = variant
  const cut = ({ a, b }: Alignment) => (b.length === 0 ? a : [])
  const ids = [
    ...blockIds(fragment, article.body.blocks),
    ...comparison.edits.map((_edit, index) => `${fragment}_e${index}`),
    ...comparison.alignment.flatMap(cut).map((block) => cutId(fragment, block)),
  ]
  return (
    <p class="twin">
      {[...new Set(ids)].map((id) => (
        <span key={id} id={id} />
      ))}
      Its text is word for word that of{' '}
      <a href={`#${twin.fragment}`}>
        <bdi>{twin.outlet.name}</bdi>
      </a>
      , with the same changes.
    </p>
  )
}
