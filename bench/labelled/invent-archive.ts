// In: a size, a seed, a base. Out: an archive whose true relations are known.
import type { Article } from '../../src/model/article.ts'
import type { Outlet } from '../../src/model/outlet.ts'
import { type Base, inventLanguage, type Language } from './invent-language.ts'

export type { Base }

import { type Desk, inventDesks, isAgency } from './invent-outlets.ts'
import { addressOf, type Credit, makeArticle } from './make-article.ts'
import { createRandom, type Random } from './random.ts'
import { opening, type ReworkKind, reworkText, touchUp } from './rework-text.ts'
import { chooseTopic, type Paragraph, type Topic, Writer } from './write-sentences.ts'

/** What is true of one article. */
export type Truth = {
  /** The text that it carries: equal for all versions of one; several for a round-up. */
  texts: string[]
  /** Code of the article that it was made from; null for originals and where the archive lacks it. */
  parent: string | null
  kind:
    | ReworkKind
    | 'wire'
    | 'round-up'
    | 'sibling'
    | 'original'
    | 'template'
    | 'follow-up'
    | 'quotation'
  /** Sources of a round-up. */
  parents: string[]
}

export type LabelledArchive = {
  articles: Article[]
  outlets: Outlet[]
  truth: ReadonlyMap<string, Truth>
}

type Told = {
  code: string
  desk: Desk
  hour: number
  text: Paragraph[]
  topic: Topic
  truth: Truth
}

/** Invents an archive of `size` articles. */
export function inventArchive(size: number, seed: number, base: Base): LabelledArchive {
  return new Inventor(size, seed, base).run()
}

class Inventor {
  private readonly size: number
  private readonly random: Random
  private readonly language: Language
  private readonly desks: Desk[]
  private readonly articles: Article[] = []
  private readonly truth = new Map<string, Truth>()
  /** Originals of late, for round-ups and follow-ups. */
  private recent: Told[] = []
  private hour = 24 * 365 * 50
  private nextWire = 400

  constructor(size: number, seed: number, base: Base) {
    this.size = size
    this.random = createRandom(seed)
    this.language = inventLanguage(base, this.random)
    this.desks = inventDesks(220, this.language, this.random)
  }

  run(): LabelledArchive {
    const { random, articles } = this
    while (articles.length < this.size) {
      this.hour += random.between(1, 6)
      const roll = random.next()
      if (articles.length >= this.nextWire) this.wireStory()
      else if (roll < 0.36) this.original()
      else if (roll < 0.8) this.family()
      else if (roll < 0.83) this.absentOriginal()
      else if (roll < 0.87) this.roundUp()
      else if (roll < 0.88) this.templates()
      else if (roll < 0.95) this.followUp()
      else this.sharedQuotation()
    }
    return {
      articles: articles.slice(0, this.size),
      outlets: this.desks.map(({ outlet }) => outlet),
      truth: this.truth,
    }
  }

  private original(desk: Desk = this.anyDesk()): Told {
    const topic = chooseTopic(this.language, this.random)
    const text = new Writer(this.language, topic, this.random).paragraphs(
      this.random.between(7, 16),
    )
    const code = this.newCode()
    const told = this.publish(
      {
        code,
        desk,
        hour: this.hour,
        text,
        topic,
        truth: { texts: [code], parent: null, kind: 'original', parents: [] },
      },
      null,
    )
    this.recent = [...this.recent.slice(-60), told]
    return told
  }

  private family(): void {
    const { random } = this
    const root = this.original(random.chance(0.3) ? random.pick(this.desks.slice(0, 8)) : undefined)
    const told = [root]
    for (let n = random.between(1, 3); n > 0; n--) {
      const isChain = told.length > 1 && random.chance(0.15)
      const parent = isChain ? random.pick(told.slice(1)) : root
      if (parent.truth.kind === 'brief') continue
      told.push(this.copy(parent, root, random.pick(reworks), this.creditFor(parent)))
    }
  }

  private wireStory(): void {
    const { random } = this
    this.nextWire += 1500
    const root = this.original(random.pick(this.desks.slice(0, 8)))
    const takers = random.some(this.desks.slice(8), 150)
    for (const desk of takers) {
      const kind = random.chance(0.6) ? 'light edit' : random.pick(reworks)
      this.copy(root, root, kind, this.creditFor(root), { desk, label: 'wire' })
    }
  }

  /** Two or three copies of a text that the archive does not hold; most of them say so. */
  private absentOriginal(): void {
    const { random } = this
    const topic = chooseTopic(this.language, random)
    const text = new Writer(this.language, topic, random).paragraphs(random.between(7, 16))
    const key = `absent-${this.newCode()}`
    const credit = { name: 'The Faraway Chronicle', url: `https://faraway.example/${key}` }
    for (const desk of random.some(this.desks, random.between(2, 3))) {
      const reworked = touchUp(text, 0.03, this.language, random)
      this.publish(
        {
          code: this.newCode(),
          desk,
          hour: this.hour + random.between(1, 200),
          text: reworked,
          topic,
          truth: { texts: [key], parent: null, kind: 'sibling', parents: [] },
        },
        random.chance(0.7) ? credit : null,
      )
    }
  }

  private roundUp(): void {
    const { random } = this
    const sources = random.some(this.recent.slice(-12), random.between(3, 6))
    if (sources.length < 3) return
    const text = sources.flatMap((one) =>
      touchUp(opening(one.text, random.between(45, 80)), 0.02, this.language, random),
    )
    const truth: Truth = {
      texts: sources.flatMap((one) => one.truth.texts),
      parent: null,
      kind: 'round-up',
      parents: sources.map(({ code }) => code),
    }
    this.publish(
      {
        code: this.newCode(),
        desk: this.anyDesk(),
        hour: this.hour + 24,
        text,
        topic: sources[0]!.topic,
        truth,
      },
      null,
    )
  }

  /** A report in fixed words, every few days; other names and figures each time. */
  private templates(): void {
    const { random } = this
    const desk = this.anyDesk()
    const topic = chooseTopic(this.language, random)
    const frame = new Writer(this.language, topic, random).paragraphs(random.between(5, 9))
    const every = random.pick([7, 7, 9, 12])
    const figures = random.pick([0.8, 0.8, 0.2])
    const gaps = frame.map((paragraph) =>
      paragraph.map((sentence) =>
        sentence.map((_, i) => i > 0 && random.chance(i % every === 3 ? 0.95 : 0.05)),
      ),
    )
    for (let n = random.between(4, 9); n > 0; n--) {
      const text = frame.map((paragraph, p) =>
        paragraph.map((sentence, s) =>
          sentence.map((word, w) => (gaps[p]![s]![w] ? this.fill(word, figures) : word)),
        ),
      )
      this.hour += random.between(20, 90)
      const code = this.newCode()
      const told = this.publish(
        {
          code,
          desk,
          hour: this.hour,
          text,
          topic,
          truth: { texts: [code], parent: null, kind: 'template', parents: [] },
        },
        null,
      )
      if (random.chance(0.15)) this.copy(told, told, 'light edit', null)
    }
  }

  private fill(word: string, figures: number): string {
    const { random, language } = this
    const end = /[.,”]+$/.exec(word)?.[0] ?? ''
    return (
      (random.chance(figures)
        ? `${random.between(10, 9900)}`
        : random
            .pick(random.pick([language.people, language.places]))
            .split(' ')
            .at(-1)) + end
    )
  }

  /** The same desk tells what happened next, with the background paragraphs of the first report. */
  private followUp(): void {
    const { random } = this
    if (this.recent.length === 0) return
    const first = random.pick(this.recent)
    const from = random.between(2, Math.max(2, first.text.length - 4))
    const background = touchUp(
      first.text.slice(from, from + random.between(1, 3)),
      random.chance(0.5) ? 0 : 0.03,
      this.language,
      random,
    )
    const fresh = new Writer(this.language, first.topic, random).paragraphs(random.between(4, 9))
    const text = random.chance(0.5)
      ? [...fresh, ...background]
      : [...fresh.slice(0, 3), ...background, ...fresh.slice(3)]
    const code = this.newCode()
    this.publish(
      {
        code,
        desk: random.chance(0.8) ? first.desk : this.anyDesk(),
        hour: this.hour + random.between(24, 240),
        text,
        topic: first.topic,
        truth: { texts: [code], parent: null, kind: 'follow-up', parents: [] },
      },
      null,
    )
  }

  /** Two desks report on one event, each in its own words, with the same quotation. */
  private sharedQuotation(): void {
    const { random } = this
    const topic = chooseTopic(this.language, random)
    const writer = new Writer(this.language, topic, random)
    const quotations = [writer.quotation(), writer.quotation()]
    for (const desk of random.some(this.desks, 2)) {
      const text = writer.paragraphs(random.between(6, 10))
      text.splice(random.between(1, 4), 0, ...quotations.map((one) => [one]))
      const code = this.newCode()
      this.publish(
        {
          code,
          desk,
          hour: this.hour + random.between(0, 30),
          text,
          topic,
          truth: { texts: [code], parent: null, kind: 'quotation', parents: [] },
        },
        null,
      )
    }
  }

  private copy(
    parent: Told,
    root: Told,
    kind: ReworkKind,
    credit: Credit | null,
    as?: { desk: Desk; label: 'wire' },
  ): Told {
    const { random } = this
    const local = new Writer(this.language, chooseTopic(this.language, random), random)
    const lag = random.chance(0.06)
      ? random.between(1, 8)
      : random.chance(0.6)
        ? random.between(14, 40)
        : random.between(40, 24 * 30)
    return this.publish(
      {
        code: this.newCode(),
        desk: as?.desk ?? this.takerFrom(parent.desk),
        hour: parent.hour + lag,
        text: reworkText(kind, parent.text, this.language, random, local),
        topic: parent.topic,
        truth: {
          texts: root.truth.texts,
          parent: parent.code,
          kind: as?.label ?? kind,
          parents: [],
        },
      },
      credit,
    )
  }

  /** Half of the copies credit their source; some by a link, some wrongly, many by a drifted name. */
  private creditFor(parent: Told): Credit | null {
    const { random } = this
    if (!random.chance(0.5)) return null
    const wrong = random.chance(0.03)
    const desk = wrong ? this.anyDesk() : parent.desk
    const roll = random.next()
    const name = drift(desk.outlet.name, random)
    if (roll < 0.3 && !wrong) return { name, url: addressOf(parent.code, desk, parent.hour) }
    return { name, url: roll < 0.65 ? desk.outlet.home : null }
  }

  private takerFrom(desk: Desk): Desk {
    const { random, desks } = this
    const index = desks.indexOf(desk)
    const followers = isAgency(desk)
      ? desks.slice(8)
      : desks.filter(({ upstream }) => upstream.includes(index))
    const choice =
      random.chance(0.7) && followers.length > 0
        ? random.pick(followers)
        : random.pick(desks.slice(8))
    return choice === desk ? random.pick(desks.slice(8).filter((one) => one !== desk)) : choice
  }

  private publish(told: Told, credit: Credit | null): Told {
    this.articles.push(makeArticle({ ...told, credit }, this.random))
    this.truth.set(told.code, told.truth)
    return told
  }

  private anyDesk(): Desk {
    return this.random.chance(0.15)
      ? this.random.pick(this.desks.slice(0, 8))
      : this.random.pick(this.desks.slice(8))
  }

  /** Codes tell nothing: neither order nor kin. */
  private newCode(): string {
    return `x${Math.floor(this.random.next() * 2 ** 40).toString(36)}${this.truth.size.toString(36)}`
  }
}

const reworks: readonly ReworkKind[] = [
  'light edit',
  'light edit',
  'trim',
  'heavy rewrite',
  'brief',
  'expansion',
]

/** How the name of a source is written by others. */
function drift(name: string, random: Random): string {
  const roll = random.next()
  if (roll < 0.4) return name
  if (roll < 0.6) return name.replace(/^The /, '')
  if (roll < 0.75) return name.toLowerCase()
  if (roll < 0.85) return name.replace(/^The /, '').replace(' ', '')
  return `the ${name.replace(/^The /, '')}${name.endsWith('blog') ? '' : ' website'}`
}
