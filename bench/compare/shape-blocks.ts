import type { Alignment } from '../../src/model/edit.ts'
import type { Random } from '../labelled/random.ts'

/** A paragraph of b, and the paragraphs of a that it carries. */
type Shaped = { text: string; from: number[]; type: Alignment['type'] }

/** True links between paragraphs, `a-b`, by the type of their row. */
export type Truth = { links: Map<string, Alignment['type']>; added: number[]; removed: number[] }

/** Cuts, adds, moves, splits and merges paragraphs, and says which belongs to which. */
export function shapeBlocks(
  paragraphs: readonly string[],
  strangers: readonly string[],
  random: Random,
): { paragraphs: string[]; truth: Truth } {
  const shaped: Shaped[] = []
  const removed: number[] = []
  for (let at = 0; at < paragraphs.length; at++) {
    const text = paragraphs[at]!
    const luck = random.next()
    const sentences = text.split(/(?<=[.”]) (?=[\p{Lu}“])/u)
    const middle = Math.ceil(sentences.length / 2)
    if (luck < 0.06) removed.push(at)
    else if (luck < 0.14 && sentences.length > 2) {
      const halves = [sentences.slice(0, middle), sentences.slice(middle)]
      for (const half of halves) shaped.push({ text: half.join(' '), from: [at], type: 'split' })
    } else if (luck < 0.2 && at + 1 < paragraphs.length) {
      shaped.push({ text: `${text} ${paragraphs[at + 1]}`, from: [at, at + 1], type: 'merged' })
      at++
    } else shaped.push({ text, from: [at], type: 'same' })
    if (random.chance(0.07)) shaped.push({ text: random.pick(strangers), from: [], type: 'added' })
  }
  if (random.chance(0.4)) moveOne(shaped, random)
  const links = new Map(
    shaped.flatMap((one, b) => one.from.map((a) => [`${a}-${b}`, one.type] as const)),
  )
  const added = shaped.flatMap((one, b) => (one.type === 'added' ? [b] : []))
  return { paragraphs: shaped.map((one) => one.text), truth: { links, added, removed } }
}

/** Takes a paragraph at least two places away. */
function moveOne(shaped: Shaped[], random: Random): void {
  const from = random.between(0, shaped.length - 1)
  const to = random.between(0, shaped.length - 1)
  if (Math.abs(from - to) < 2 || shaped[from]!.type !== 'same') return
  const [one] = shaped.splice(from, 1)
  shaped.splice(to, 0, { ...one!, type: 'moved' })
}
