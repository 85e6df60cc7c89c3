// In: an invented language and chance. Out: the text of a news story, and light rewritings of it.
import { capital, type Language } from './labelled/invent-language.ts'
import type { Random } from './labelled/random.ts'
import { chooseTopic, textOf, Writer } from './labelled/write-sentences.ts'

/** Title and description as plain words, the body as Markdown blocks. */
export interface StoryText {
  title: string
  description: string
  blocks: string[]
  /** Another word for a word: what a rewriting may put in its place. */
  synonym: ReadonlyMap<string, string>
}

/** Characters of a body; with the front matter an article has about 6 KB. */
const BODY = 5600

/** A story: paragraphs with a few links and some emphasis, two sub-heads, a picture and its caption. */
export function inventStory(language: Language, random: Random): StoryText {
  const writer = new Writer(language, chooseTopic(language, random), random)
  const paragraphs: string[] = []
  for (let length = 0; length < BODY; length += paragraphs.at(-1)!.length) {
    paragraphs.push(decorate(textOf(writer.paragraph()), random))
  }
  const title = shorten(writer.sentence().join(' '), 9)
  const caption = writer.sentence().join(' ')
  const blocks = [
    `![${shorten(caption, 8)}](https://media.example/${random.between(1, 99_999)}.jpg)`,
    ...paragraphs,
  ]
  for (const share of [0.66, 0.33]) {
    blocks.splice(
      Math.floor(blocks.length * share),
      0,
      `## ${shorten(writer.sentence().join(' '), 4)}`,
    )
  }
  return {
    title,
    description: paragraphs[0]!.replace(/[*_[\]"]|\(https[^)]*\)/g, ''),
    blocks,
    synonym: language.synonym,
  }
}

/** A rewriting: one word in sixty is another one, one paragraph is gone, sub-heads may go. */
export function reworkBody(original: StoryText, random: Random): StoryText {
  const dropped = random.between(3, original.blocks.length - 2)
  const keepsHeads = random.chance(0.5)
  const blocks = original.blocks
    .filter((block, index) => index !== dropped && (keepsHeads || !block.startsWith('## ')))
    .map((block) => (block.startsWith('!') ? block : reword(block, original.synonym, random)))
  return { ...original, title: reword(original.title, original.synonym, random), blocks }
}

function reword(text: string, synonym: ReadonlyMap<string, string>, random: Random): string {
  return text.replace(/[a-z]+/g, (word) =>
    random.chance(1 / 25) ? (synonym.get(word) ?? word) : word,
  )
}

/** One paragraph in eight has a link, one in ten an emphasis. */
function decorate(text: string, random: Random): string {
  const words = text.split(' ')
  const at = random.between(1, words.length - 3)
  if (random.chance(1 / 8)) {
    words[at] = `[${words[at]}`
    words[at + 1] = `${words[at + 1]}](https://reference.example/${random.between(1, 99_999)})`
  } else if (random.chance(1 / 10)) words[at] = `*${words[at]}*`
  return words.join(' ')
}

function shorten(text: string, words: number): string {
  return capital(
    text
      .replace(/["“”.,*[\]]/g, '')
      .split(' ')
      .slice(0, words)
      .join(' '),
  )
}
