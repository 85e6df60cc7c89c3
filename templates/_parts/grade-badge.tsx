import type { Grade } from '../../src/model/evidence.ts'

/** A different shape for each grade, so that colour carries nothing alone. */
const shapes: Readonly<Record<Grade, preact.JSX.Element>> = {
  stated: <rect x="1" y="1" width="8" height="8" />,
  declared: <path d="M5 0 10 5 5 10 0 5Z" />,
  computed: (
    <circle
      cx="5"
      cy="5"
      r="3.8"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-dasharray="2 1.2"
    />
  ),
}

/** How a fact is known: its shape and its name. */
export function GradeBadge({ grade }: { grade: Grade }) {
  return (
    <span class={`grade grade-${grade}`}>
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" fill="currentColor">
        {shapes[grade]}
      </svg>
      {grade}
    </span>
  )
}
