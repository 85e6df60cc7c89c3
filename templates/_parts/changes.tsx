import type { Comparison } from '../../src/model/edit.ts'
import type { Variant } from '../../src/model/story.ts'
import { groupEdits } from '../../src/stories/views/group-edits.ts'
import type { IndexedStory } from '../../src/stories/views/index-story.ts'
import { count } from './words.ts'

type ChangesProps = { story: IndexedStory; variant: Variant }

/** What the outlet changed, in sentences and as a bar; nothing where the texts were not compared. */
export function ChangeSummary({ story, variant }: ChangesProps) {
  const { comparison } = variant
  if (comparison === null || comparison.method === 'none') return null
  const source = story.byCode.get(variant.comparedWith)
  return (
    <div class="changes">
      <p class="label">
        What changed
        {source && (
          <>
            {' '}
            against <bdi>{source.outlet.name}</bdi>
          </>
        )}
      </p>
      <ul class="change-summary">
        {comparison.summary.map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
      <ChangeBar comparison={comparison} />
      {comparison.lost.length > 0 && (
        <details class="lost">
          <summary>
            {`What readers of this variant did not see: ${count(comparison.lost.length, 'passage')}`}
          </summary>
          <ul>
            {comparison.lost.map((sentence) => (
              <li key={sentence} dir="auto">
                {sentence}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

const barWidth = 240

/** Counts by group of classes: a bar for the eye, a list with the figures for everybody. */
export function ChangeBar({ comparison }: { comparison: Comparison }) {
  const groups = groupEdits(comparison.counts)
  const total = groups.reduce((sum, group) => sum + group.count, 0)
  if (total === 0) return null
  const starts = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, group) => sum + group.count, 0),
  )
  const scale = (edits: number) => Math.round((edits / total) * barWidth * 10) / 10
  return (
    <div class="change-bar">
      <svg
        viewBox={`0 0 ${barWidth} 8`}
        width={barWidth}
        height="8"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {groups.map((group, index) => (
          <rect
            key={group.id}
            class={`group-${group.id}`}
            x={scale(starts[index] ?? 0)}
            width={Math.max(1, scale(group.count) - 1)}
            height="8"
          />
        ))}
      </svg>
      <ul>
        <li>
          <b>{count(total, 'edit')}</b>
        </li>
        {groups.map((group) => (
          <li key={group.id}>
            <span class={`swatch group-${group.id}`} aria-hidden="true" />
            {group.name} <b>{group.count}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}
