import type { Story } from '../../src/model/story.ts'
import { layOutStemma } from '../../src/stories/views/lay-out-stemma.ts'

const most = 12

/** The shape of a story's lineage in the size of a word: ornament beside words that say the same. */
export function StemmaGlyph({ story }: { story: Story }) {
  const { nodes, lanes } = layOutStemma(story)
  const shown = nodes.slice(0, most)
  const step = Math.min(10, 56 / Math.max(1, shown.length - 1))
  // On its side, time running to the right: lanes become rows.
  const place = (index: number) => ({
    x: Math.round((5 + index * step) * 10) / 10,
    y: 5 + (nodes[index]?.lane ?? 0) * 8,
  })
  return (
    <svg
      class="glyph"
      viewBox={`0 0 66 ${2 + lanes * 8}`}
      width="66"
      height={2 + lanes * 8}
      aria-hidden="true"
    >
      {shown.map((node, index) => {
        if (node.parent === null || node.parent >= most) return null
        const from = place(node.parent)
        const to = place(index)
        const d = `M${from.x} ${from.y}${from.y === to.y ? '' : `L${to.x - Math.min(step, 4)} ${from.y}`}L${to.x} ${to.y}`
        return (
          <path key={node.id} class={node.grade === 'computed' ? 'computed' : undefined} d={d} />
        )
      })}
      {shown.map((node, index) => {
        const { x, y } = place(index)
        const original = node.variant !== null && node.variant.article.code === story.original
        return (
          <circle
            key={node.id}
            class={original ? 'original' : undefined}
            cx={x}
            cy={y}
            r={original ? 3.2 : 2.4}
          />
        )
      })}
    </svg>
  )
}
