// In: a language and chance. Out: outlets, who takes from whom, and what they print under everything.
import type { Outlet } from '../../src/model/outlet.ts'
import { capital, type Language } from './invent-language.ts'
import type { Random } from './random.ts'
import { chooseTopic, textOf, Writer } from './write-sentences.ts'

export type Desk = {
  outlet: Outlet
  /** Paragraphs printed under most articles. */
  furniture: string[]
  /** Outlets that it mostly takes texts from. */
  upstream: number[]
  /** Whether its addresses carry the day. */
  datedAddresses: boolean
}

const agencies = 8

/** Invents desks: the first eight are agencies, then papers and sites that take from others. */
export function inventDesks(count: number, language: Language, random: Random): Desk[] {
  const names = random.some(language.nouns.slice(0, 1200), count)
  const titles = ['Gazette', 'Post', 'Herald', 'Times', 'Record', 'Courier', 'blog', 'Weekly']
  return names.map((noun, i) => {
    const isAgency = i < agencies
    const name = isAgency
      ? `${capital(noun)} ${random.pick(['Press', 'News Agency', 'Wire'])}`
      : `${random.chance(0.5) ? 'The ' : ''}${capital(noun)} ${random.pick(titles)}`
    const id = name.toLowerCase().replace(/^the /, '').replaceAll(' ', '-')
    const host = `${id.replaceAll('-', random.chance(0.5) ? '' : '-')}.example`
    const writer = new Writer(language, chooseTopic(language, random), random)
    const upstream = Array.from({ length: 5 }, () => random.between(agencies, count - 1))
    return {
      outlet: {
        id,
        name,
        kind: isAgency ? 'agency' : name.endsWith('blog') ? 'blog' : 'newspaper',
        home: `https://${host}/`,
        domains: [host],
        country: null,
        timeZone: null,
        language: 'en',
        rights: {},
        implied: false,
      },
      furniture: random.chance(0.6) ? writer.paragraphs(random.between(1, 3)).map(textOf) : [],
      upstream: upstream.filter((one) => one !== i),
      datedAddresses: random.chance(0.5),
    }
  })
}

export function isAgency({ outlet }: Desk): boolean {
  return outlet.kind === 'agency'
}
