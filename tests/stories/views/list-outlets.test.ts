import { describe, expect, it } from 'vitest'
import { listOutlets } from '../../../src/stories/views/list-outlets.ts'
import { archive } from '../../templates/fixture-archive.ts'

describe('listOutlets', () => {
  const views = listOutlets(archive)

  it('lists the outlets that have a text here, by name', () => {
    expect(views.map(({ outlet }) => outlet.name)).toEqual([
      'Coast Digest',
      'Portmarnoch Herald',
      'Sandbank Echo',
      'The Skerry Gazette',
      'المنارة',
    ])
  })

  it('says whom each takes from and who takes from it', () => {
    const flows = views.map(({ outlet, takesFrom, givesTo }) => [
      outlet.id,
      takesFrom.map((flow) => flow.outlet.id),
      givesTo.map((flow) => flow.outlet.id),
    ])
    expect(flows).toEqual([
      ['digest', ['herald'], []],
      ['herald', ['gazette'], ['digest']],
      ['echo', [], []],
      ['gazette', [], ['herald', 'manara']],
      ['manara', ['gazette'], []],
    ])
  })

  it('tells originals from other texts', () => {
    const echo = views.find(({ outlet }) => outlet.id === 'echo')!
    expect(echo.originals.map(({ variant }) => variant.article.code)).toEqual(['X-1'])
    expect(echo.variants.map(({ variant }) => variant.article.code)).toEqual(['EC-1'])
  })
})
