import type { Article } from '../../src/model/article.ts'
import { DayDate } from './date-line.tsx'

/** What the outlet corrected after publication. */
export function Corrections({ article }: { article: Article }) {
  if (article.corrections.length === 0) return null
  return (
    <div class="corrections">
      <p class="label">{article.corrections.length === 1 ? 'Correction' : 'Corrections'}</p>
      <ul>
        {article.corrections.map(({ date, text }, index) => (
          <li key={index}>
            {date && (
              <>
                <DayDate date={date} />:{' '}
              </>
            )}
            <span dir="auto">{text}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
