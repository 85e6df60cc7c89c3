// In: a language, a topic, chance. Out: sentences and paragraphs as lists of words.
import { capital, type Language } from './invent-language.ts'
import type { Random } from './random.ts'

/** The words that a story keeps coming back to. */
export type Topic = {
  nouns: string[]
  verbs: string[]
  adjectives: string[]
  people: string[]
  places: string[]
  bodies: string[]
}

export type Sentence = string[]
export type Paragraph = Sentence[]

export function chooseTopic(language: Language, random: Random): Topic {
  return {
    nouns: random.some(language.nouns, 45),
    verbs: random.some(language.verbs, 25),
    adjectives: random.some(language.adjectives, 20),
    people: random.some(language.people, 5),
    places: random.some(language.places, 3),
    bodies: random.some(language.bodies, 3),
  }
}

/** Writes sentences in a small grammar; two bases differ in their order of clauses too. */
export class Writer {
  private readonly language: Language
  private readonly topic: Topic
  private readonly random: Random

  constructor(language: Language, topic: Topic, random: Random) {
    this.language = language
    this.topic = topic
    this.random = random
  }

  paragraphs(count: number): Paragraph[] {
    return Array.from({ length: count }, () => this.paragraph())
  }

  paragraph(): Paragraph {
    return Array.from(
      { length: this.random.between(1, this.language.habits.longestParagraph) },
      () => this.sentence(),
    )
  }

  sentence(): Sentence {
    const { random } = this
    const { placeFirst, quotes, twoClauses } = this.language.habits
    if (random.chance(quotes)) return this.quotation()
    const words = [...this.subject(), ...this.predicate()]
    if (random.chance(twoClauses))
      words.push(
        random.pick(['and', 'but', 'while', 'although']),
        ...this.subject(),
        ...this.predicate(),
      )
    if (random.chance(0.15)) words.push(...random.pick(this.language.stock).split(' '))
    const whole = random.chance(placeFirst)
      ? [...this.place(), ...words]
      : [...words, ...this.place()]
    return finish(whole)
  }

  quotation(): Sentence {
    const { random, topic } = this
    const said = [...this.subject(), ...this.predicate(), ...this.place()]
    if (said[0]) said[0] = `“${capital(said[0])}`
    const last = said.length - 1
    said[last] = `${said[last]},”`
    return [
      ...said,
      'said',
      ...random.pick(topic.people).split(' '),
      'of',
      ...`${random.pick(topic.bodies)}.`.split(' '),
    ]
  }

  private subject(): string[] {
    const { random, topic } = this
    const roll = random.next()
    if (roll < 0.2) return random.pick(topic.people).split(' ')
    if (roll < 0.32) return ['the', ...random.pick(topic.bodies).split(' ')]
    if (roll < 0.45) return [`${random.between(2, 980)}`, ...this.noun(), 'of', ...this.noun()]
    return [random.pick(['the', 'a', 'its', 'their', 'every', 'no', 'this']), ...this.noun()]
  }

  private predicate(): string[] {
    const { random } = this
    const lead = random.pick([
      [],
      ['has'],
      ['had'],
      ['would', 'have'],
      ['was'],
      ['never'],
      ['later'],
    ])
    const after = random.pick(['by', 'to', 'with', 'for', 'against', 'after', 'without'])
    const words = [...lead, this.verb(), random.pick(['the', 'a', 'its', 'some']), ...this.noun()]
    if (random.chance(0.6)) words.push(after, ...this.subject())
    return words
  }

  private place(): string[] {
    const { random, topic } = this
    const roll = random.next()
    if (roll < 0.35)
      return [random.pick(['in', 'near', 'outside', 'across']), random.pick(topic.places)]
    if (roll < 0.6)
      return [random.pick(['after', 'before', 'during']), random.pick(['the', 'a']), ...this.noun()]
    if (roll < 0.7)
      return ['for', `${random.between(10, 99)}`, random.pick(['days', 'weeks', 'crowns', 'miles'])]
    return []
  }

  private noun(): string[] {
    const { random, topic, language } = this
    const noun = random.chance(0.6) ? random.pick(topic.nouns) : random.pickSkewed(language.nouns)
    if (!random.chance(0.4)) return [noun]
    return [
      random.chance(0.5) ? random.pick(topic.adjectives) : random.pickSkewed(language.adjectives),
      noun,
    ]
  }

  private verb(): string {
    const { random, topic, language } = this
    return random.chance(0.5) ? random.pick(topic.verbs) : random.pickSkewed(language.verbs)
  }
}

function finish(words: string[]): Sentence {
  const all = [...words]
  all[0] = capital(all[0] ?? '')
  all[all.length - 1] = `${all[all.length - 1]}.`
  return all
}

export function textOf(paragraph: Paragraph): string {
  return paragraph.map((sentence) => sentence.join(' ')).join(' ')
}

export function wordsOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((n, one) => n + one.reduce((m, sentence) => m + sentence.length, 0), 0)
}
