// News and lineage in the words of IPTC and W3C.
import { describe, expect, it } from 'vitest'
import { ninjsItem } from '../../src/outputs/ninjs.ts'
import { provLineage } from '../../src/outputs/prov.ts'
import { recordStory } from '../../src/outputs/records/record-story.ts'
import { archive, bellStory } from '../templates/fixture-archive.ts'

const records = recordStory(archive.settings, bellStory)
const byCode = (code: string) => records.articles.find((article) => article.code === code)!

describe('ninjs', () => {
  it('says who originated a text and who distributed this version of it', () => {
    const item = ninjsItem(records, byCode('MN-5'))
    expect(item).toMatchObject({
      uri: byCode('MN-5').id,
      representationType: 'full',
      pubStatus: 'usable',
      language: 'ar',
      infoSources: [
        { name: 'The Skerry Gazette', role: 'originated', uri: 'https://gazette.example/' },
        { name: 'المنارة', role: 'distributed', uri: 'https://manara.example/' },
      ],
      associations: [
        {
          uri: byCode('GZ-0412').id,
          rel: 'http://cv.iptc.org/newscodes/itemrelation/translatedFrom',
        },
      ],
    })
  })

  it('is partial for an excerpt and has no body for a withdrawn text', () => {
    const excerpt = ninjsItem(records, byCode('DG-9'))
    expect(excerpt.representationType).toBe('partial')
    expect(excerpt.bodies?.[0]?.role).toBe('excerpt')
    const withdrawn = ninjsItem(records, byCode('EC-1'))
    expect([withdrawn.pubStatus, withdrawn.bodies]).toEqual(['canceled', undefined])
  })
})

describe('PROV', () => {
  const { prefix, entity, agent, activity, ...relations } = provLineage(records)
  const named = (kind: string) => Object.values(relations[kind] ?? {}) as Record<string, string>[]
  const id = (code: string) => byCode(code).id.replace('urn:uuid:', 'id:')

  it('makes each article a specialisation of its story', () => {
    const story = records.story.id.replace('urn:uuid:', 'id:')
    expect(named('specializationOf')).toEqual(
      records.articles.map(({ code }) => ({
        'prov:specificEntity': id(code),
        'prov:generalEntity': story,
      })),
    )
  })

  it('derives each from its source, with the kind and the grade', () => {
    const derived = named('wasDerivedFrom').map((one) => [
      one['prov:generatedEntity'],
      one['prov:usedEntity'],
      one['stemma:kind'],
      one['stemma:grade'],
    ])
    expect(derived).toContainEqual([id('HE-77'), id('GZ-0412'), 'republication', 'stated'])
    expect(derived).toContainEqual([id('DG-9'), id('HE-77'), 'excerpt', 'computed'])
    expect(derived).toHaveLength(4)
  })

  it('knows every thing that its relations name', () => {
    const known = new Set(Object.keys({ ...entity, ...agent, ...activity }))
    const ends = Object.keys(relations)
      .flatMap(named)
      .flatMap((one) => Object.entries(one))
      .filter(([key]) => key.startsWith('prov:') && key !== 'prov:type')
      .map(([, value]) => value)
    expect(Object.keys(prefix)).toEqual(['id', 'stemma'])
    expect(ends.filter((name) => !known.has(name))).toEqual([])
  })
})
