import type { Evidence } from '../../src/model/evidence.ts'
import { GradeBadge } from './grade-badge.tsx'
import { OutsideLink } from './site-link.tsx'

/** Facts with their grades, the words they rest on quoted, and where those words link to. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return null
  return (
    <ul class="evidence">
      {evidence.map((item, index) => (
        <li key={index}>
          <GradeBadge grade={item.grade} /> <span dir="auto">{item.fact}</span>
          {item.quote !== null && item.quote !== '' && (
            <blockquote dir="auto">
              <p>{item.quote}</p>
            </blockquote>
          )}
          {item.url !== null && (
            <p class="evidence-link">
              links to <OutsideLink url={item.url} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
