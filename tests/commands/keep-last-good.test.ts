import { describe, expect, it } from 'vitest'
import { keepLastGood } from '../../src/commands/keep-last-good.ts'
import type { Archive } from '../../src/model/archive.ts'
import type { Finding } from '../../src/model/finding.ts'
import { archive as fixture } from '../templates/fixture-archive.ts'

const error: Finding = {
  file: 'articles/ferry.md',
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'bad-date',
  field: 'date',
  message: 'Unexpected date',
  mend: null,
  excerpt: null,
}
const archive = (title: string, findings: Finding[] = []): Archive => ({
  ...fixture,
  settings: { ...fixture.settings, title },
  findings,
})

/** Reads once for each given archive or failure, and tells what would be shown. */
async function shown(...readings: (Archive | Error)[]): Promise<string[]> {
  const queue = [...readings]
  const read = keepLastGood('ferry-papers', async () => {
    const next = queue.shift()!
    if (next instanceof Error) throw next
    return next
  })
  const told: string[] = []
  for (const _ of readings) {
    const { archive, findings, isLastGood } = await read()
    const rules = findings.map(({ rule }) => rule).join(', ')
    told.push(`${archive.settings.title}${isLastGood ? ' (last good)' : ''}: ${rules || 'none'}`)
  }
  return told
}

describe('keepLastGood', () => {
  it('shows each reading, and the last good one while there are errors', async () => {
    expect(
      await shown(
        archive('one'),
        archive('two', [error]),
        archive('three', [error]),
        archive('four'),
      ),
    ).toEqual(['one: none', 'one (last good): bad-date', 'one (last good): bad-date', 'four: none'])
  })

  it('shows what can be read where there was no good one yet', async () => {
    expect(await shown(archive('one', [error]), archive('two', [error]), archive('three'))).toEqual(
      ['one: bad-date', 'two: bad-date', 'three: none'],
    )
  })

  it('does not take warnings for errors', async () => {
    const warning = { ...error, severity: 'warning' as const, rule: 'unknown-key' }
    expect(await shown(archive('one'), archive('two', [warning]))).toEqual([
      'one: none',
      'two: unknown-key',
    ])
  })

  it('survives a reading that fails, from the very first', async () => {
    expect(await shown(new Error('EIO'), archive('one'), new Error('EIO'))).toEqual([
      'Ferry papers: unreadable-archive',
      'one: none',
      'one (last good): unreadable-archive',
    ])
  })
})
