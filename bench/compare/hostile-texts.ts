import type { Random } from '../labelled/random.ts'

/** Two texts that an unbounded comparison would not come to an end with. */
export type Hostile = { name: string; make: (random: Random) => { a: string[]; b: string[] } }

const LETTERS = 'etaoinshrdlucmfwypvbgkjqxz'

/** A vocabulary in which some words are much more common than others, as in a language. */
function vocabulary(random: Random): string[] {
  return Array.from({ length: 8000 }, () => {
    const length = random.between(2, 10)
    const word = Array.from({ length }, () => random.pickSkewed([...LETTERS])).join('')
    return random.chance(0.1) ? word[0]!.toUpperCase() + word.slice(1) : word
  })
}

function paragraphs(random: Random, count: number, words: number): string[] {
  const known = vocabulary(random)
  return Array.from(
    { length: count },
    () => `${Array.from({ length: words }, () => random.pickSkewed(known)).join(' ')}.`,
  )
}

function changeWords(texts: readonly string[], share: number, random: Random): string[] {
  const known = vocabulary(random)
  return texts.map((text) =>
    text
      .split(' ')
      .map((word) => (random.chance(share) ? random.pickSkewed(known) : word))
      .join(' '),
  )
}

function shuffle<T>(list: readonly T[], random: Random): T[] {
  const shuffled = [...list]
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = random.between(0, at)
    const [one, two] = [shuffled[at]!, shuffled[other]!]
    shuffled[at] = two
    shuffled[other] = one
  }
  return shuffled
}

function repeat(text: string, count: number): string[] {
  return Array.from({ length: count }, () => text)
}

export const HOSTILE: readonly Hostile[] = [
  {
    name: '1 MB, 5 % of words changed',
    make: (random) => {
      const a = paragraphs(random, 2000, 80)
      return { a, b: changeWords(a, 0.05, random) }
    },
  },
  {
    name: '1 MB, another text',
    make: (random) => ({ a: paragraphs(random, 2000, 80), b: paragraphs(random, 2000, 80) }),
  },
  {
    name: '1 MB, paragraphs shuffled, 10 % of words changed',
    make: (random) => {
      const a = paragraphs(random, 2000, 80)
      return { a, b: changeWords(shuffle(a, random), 0.1, random) }
    },
  },
  {
    name: '80,000 words in one paragraph, 30 % changed',
    make: (random) => {
      const a = paragraphs(random, 1, 80_000)
      return { a, b: changeWords(a, 0.3, random) }
    },
  },
  {
    name: '80,000 words in one paragraph, shuffled',
    make: (random) => {
      const [a = ''] = paragraphs(random, 1, 80_000)
      return { a: [a], b: [shuffle(a.split(' '), random).join(' ')] }
    },
  },
  {
    name: '25,000 equal paragraphs, and 5,000 fewer',
    make: () => {
      const text = 'The same words again, and again the same.'
      return {
        a: repeat(text, 25_000),
        b: [...repeat(text, 9000), 'One new.', ...repeat(text, 11_000)],
      }
    },
  },
  {
    name: '25,000 equal paragraphs, one word changed in all',
    make: () => ({
      a: repeat('The same words again, and again the same.', 25_000),
      b: repeat('The same words again, and never the same.', 25_000),
    }),
  },
  {
    name: '300,000 points and quotation marks',
    make: () => ({ a: ['.,;“”'.repeat(60_000)], b: ['”“;,.'.repeat(60_000)] }),
  },
  {
    name: '500,000 Chinese characters without a stop',
    make: () => ({
      a: ['新闻记者报道称今天'.repeat(55_000)],
      b: ['新闻记者报道说今天'.repeat(55_000)],
    }),
  },
]
