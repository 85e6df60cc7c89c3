// In: a number of articles and a seed. Out: the files of a content folder, the same on every machine.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inventStory, reworkBody, type StoryText } from './corpus-text.ts'
import { inventLanguage } from './labelled/invent-language.ts'
import { createRandom, type Random } from './labelled/random.ts'

/** A file of a content folder: its path below the folder, and its text. */
export interface CorpusFile {
  path: string
  text: string
}

export interface CorpusOptions {
  articles: number
  seed: number
}

const OUTLETS = ['arden', 'brack', 'corvo', 'delmar', 'estuary', 'fenwick', 'gannet', 'holm']
/** Number of articles of a story: four in ten stories stand alone. */
const GROUP_SIZES = [1, 1, 1, 1, 2, 2, 2, 3, 3, 4]

/**
 * News articles of about 6 KB by eight outlets, in groups of one to four: an original and light
 * rewritings of it that either declare it (`derived_from`) or credit it with a link at the end.
 */
export function* generateCorpus({ articles, seed }: CorpusOptions): Generator<CorpusFile> {
  const random = createRandom(seed)
  const language = inventLanguage('coast', random)
  yield { path: 'archive.yaml', text: 'title: Benchmark archive\nlanguage: en\n' }
  for (const id of OUTLETS) yield { path: `outlets/${id}.yaml`, text: outletFile(id) }
  for (let made = 0, story = 0; made < articles; story += 1) {
    const size = Math.min(random.pick(GROUP_SIZES), articles - made)
    const original = inventStory(language, random)
    const outlets = random.some(OUTLETS, size)
    for (const [member, outlet] of outlets.entries()) {
      yield articleFile({ story, member, outlet, source: outlets[0]!, original }, random)
    }
    made += size
  }
}

/** Write a corpus below a folder. */
export function writeCorpus(folder: string, options: CorpusOptions): void {
  for (const { path, text } of generateCorpus(options)) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
}

interface Member {
  story: number
  /** 0 for the original. */
  member: number
  outlet: string
  /** Outlet of the original. */
  source: string
  original: StoryText
}

function articleFile(
  { story, member, outlet, source, original }: Member,
  random: Random,
): CorpusFile {
  const address = addressOf(source, story)
  const isVariant = member > 0
  const isCredited = isVariant && random.chance(0.6)
  const text = isVariant ? reworkBody(original, random) : original
  const body = [...text.blocks]
  if (isCredited)
    body.push(`*This article originally appeared in [${nameOf(source)}](${address}).*`)
  const front = [
    'layout: article',
    `code: "bench-${story}-${member}"`,
    `origin_url: "${addressOf(outlet, story)}"`,
    `title: "${text.title}"`,
    `description: "${text.description}"`,
    'category: "NEWS"',
    'language: "en"',
    `published: ${dayOf(story, member)}`,
  ]
  if (isVariant && !isCredited)
    front.push('derived_from:', `  url: "${address}"`, '  kind: republication')
  return {
    path: `articles/${outlet}/${dayOf(story, member)}-${story}.md`,
    text: `---\n${front.join('\n')}\n---\n\n${body.join('\n\n')}\n`,
  }
}

function outletFile(id: string): string {
  return `name: ${nameOf(id)}\nkind: newspaper\nhome: https://${id}.example/\ndomains:\n  - ${id}.example\n`
}

const nameOf = (id: string): string => `The ${id.charAt(0).toUpperCase()}${id.slice(1)} Courier`

const addressOf = (outlet: string, story: number): string =>
  `https://${outlet}.example/${dayOf(story, 0).replaceAll('-', '/')}/story-${story}.html`

/** Days from 2001 on; a rewriting is dated one to three days after its original. */
function dayOf(story: number, member: number): string {
  const day = Date.UTC(2001, 0, 1) + ((story % 7000) + member) * 86_400_000
  return new Date(day).toISOString().slice(0, 10)
}
