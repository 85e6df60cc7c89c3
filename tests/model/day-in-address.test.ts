import { describe, expect, it } from 'vitest'
import { dayInAddress } from '../../src/model/day-in-address.ts'

describe('dayInAddress', () => {
  it.each([
    ['https://paper.example/2024/11/15/world/story.html', '2024-11-15'],
    ['https://paper.example/2024/3/5/', '2024-03-05'],
    ['https://paper.example/news/2024-11-15-story', '2024-11-15'],
    ['https://paper.example/2024/02/30/story', null],
    ['https://paper.example/2024/13/01/story', null],
    ['https://paper.example/2024/11/', null],
    ['https://paper.example/story?from=/2024/11/15/', null],
    ['https://paper.example/1024/11/15/', null],
    ['not an address', null],
  ])('%s → %s', (url, day) => {
    expect(dayInAddress(url)?.text ?? null).toBe(day)
  })
})
