// In: a base and chance. Out: the words and names of an invented language, on English small words.
import type { Random } from './random.ts'

/** Which sounds and small words the text is made of; tuning and reporting use different ones. */
export type Base = 'coast' | 'upland' | 'island'

export type Language = {
  habits: (typeof habits)[Base]
  nouns: string[]
  verbs: string[]
  adjectives: string[]
  people: string[]
  places: string[]
  bodies: string[]
  /** Runs of words that all writers use. */
  stock: string[]
  /** Another word for a word. */
  synonym: ReadonlyMap<string, string>
}

const sounds = {
  coast: {
    onset: [
      'b',
      'br',
      'd',
      'f',
      'gl',
      'h',
      'k',
      'l',
      'm',
      'n',
      'p',
      'r',
      's',
      'sk',
      't',
      'tr',
      'v',
      'w',
    ],
    core: ['a', 'e', 'i', 'o', 'u', 'ea', 'ou', 'ai'],
    coda: ['', '', 'l', 'm', 'n', 'nd', 'r', 'rk', 's', 'st', 't', 'sh'],
  },
  upland: {
    onset: [
      'ch',
      'c',
      'dr',
      'g',
      'gr',
      'j',
      'l',
      'm',
      'n',
      'pl',
      'qu',
      'r',
      'sh',
      'st',
      't',
      'th',
      'v',
      'z',
    ],
    core: ['a', 'e', 'i', 'o', 'u', 'ia', 'oe', 'au', 'y'],
    coda: ['', 'n', 'l', 'x', 'rd', 'ph', 'm', 'ck', 'ss', '', 'r', 'lt'],
  },
  island: {
    onset: ['k', 'p', 'h', 'l', 'n', 'm', 'w', 't', 'r', 'y', 'ng', 'f', 'b', 'sw'],
    core: ['a', 'e', 'i', 'o', 'u', 'ao', 'ei', 'oa', 'uu'],
    coda: ['', '', '', 'n', 'k', 'ng', 's', 't'],
  },
} as const

/** How sentences are built: shares of sentences that begin with the place, quote, have two clauses. */
const habits = {
  coast: { placeFirst: 0.3, quotes: 0.2, twoClauses: 0.5, longestParagraph: 3 },
  upland: { placeFirst: 0.55, quotes: 0.2, twoClauses: 0.5, longestParagraph: 3 },
  island: { placeFirst: 0.15, quotes: 0.28, twoClauses: 0.35, longestParagraph: 4 },
} as const

const small = {
  coast: [
    'at',
    'the',
    'end',
    'of',
    'in',
    'a',
    'on',
    'with',
    'for',
    'one',
    'most',
    'this',
    'week',
    'as',
    'well',
  ],
  upland: [
    'under',
    'the',
    'terms',
    'by',
    'an',
    'over',
    'from',
    'about',
    'first',
    'time',
    'since',
    'it',
    'more',
    'than',
    'to',
  ],
  island: [
    'all',
    'of',
    'this',
    'what',
    'was',
    'until',
    'now',
    'so',
    'far',
    'in',
    'the',
    'face',
    'not',
    'least',
    'because',
  ],
} as const

/** Invents a language: some 6,000 words, 1,500 people, 400 places, 300 bodies, 160 stock phrases. */
export function inventLanguage(base: Base, random: Random): Language {
  const taken = new Set<string>()
  const word = (least: number, most: number): string => {
    const { onset, core, coda } = sounds[base]
    for (;;) {
      let text = ''
      for (let n = random.between(least, most); n > 0; n--) {
        text += random.pick(onset) + random.pick(core) + (n === 1 ? random.pick(coda) : '')
      }
      if (!taken.has(text)) {
        taken.add(text)
        return text
      }
    }
  }
  const words = (count: number, ending: string) =>
    Array.from({ length: count }, () => word(1, 3) + ending)
  const nouns = words(3200, '')
  const verbs = words(1300, 'ed')
  const adjectives = words(1300, { coast: 'y', upland: 'ic', island: 'en' }[base])
  const surnames = Array.from({ length: 900 }, () => capital(word(2, 3)))
  const people = Array.from(
    { length: 1500 },
    () => `${capital(word(1, 2))} ${random.pick(surnames)}`,
  )
  const places = Array.from({ length: 400 }, () => capital(word(2, 3)))
  const bodies = Array.from(
    { length: 300 },
    () => `${capital(word(2, 2))} ${capital(random.pick(nouns))}`,
  )
  const stock = Array.from({ length: 160 }, () =>
    [...random.some(small[base], random.between(3, 5)), random.pickSkewed(nouns)].join(' '),
  )
  const synonym = new Map<string, string>()
  for (const list of [nouns, verbs, adjectives]) {
    for (const [i, one] of list.entries()) synonym.set(one, list[(i + 7) % list.length]!)
  }
  return { habits: habits[base], nouns, verbs, adjectives, people, places, bodies, stock, synonym }
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
