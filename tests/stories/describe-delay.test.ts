import { describe, expect, it } from 'vitest'
import type { PartialDate } from '../../src/model/partial-date.ts'
import { describeDelay } from '../../src/stories/describe-delay.ts'
import { day } from './make-article.ts'

const at = (text: string): PartialDate => ({ text, precision: 'instant' })

describe('describeDelay', () => {
  it.each([
    [at('2024-11-15T10:00:00Z'), at('2024-11-15T10:20:00Z'), '20 minutes after'],
    [at('2024-11-15T10:00:00-05:00'), at('2024-11-16T11:00:00Z'), '20 hours after'],
    [day('2024-11-15'), at('2024-11-16T11:56:11Z'), 'about 1 day after'],
    [day('2024-11-15'), day('2024-11-15'), 'the same day'],
    [day('2024-11-15'), day('2024-11-12'), 'about 3 days before'],
    [{ text: '2024', precision: 'year' } as PartialDate, day('2024-11-12'), null],
    [{ text: '2020', precision: 'year' } as PartialDate, day('2024-11-12'), 'about 5 years after'],
    [null, day('2024-11-12'), null],
  ])('%o → %o: %s', (from, to, expected) => {
    expect(describeDelay(from, to)).toBe(expected)
  })
})
