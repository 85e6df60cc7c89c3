import type { Change } from './change.ts'
import { classifyLone, classifyPair } from './classify-pair.ts'
import { Phrase } from './phrase.ts'
import type { Place, Setting, Verdict } from './rules/rule.ts'
import { isMarks } from './rules/words-of.ts'
import { type Token, touches } from './token.ts'

/** One text's tokens, and which of them have a counterpart. */
export type Side = { tokens: readonly Token[]; kept: Uint8Array }

/** A stretch without counterparts in both texts: `a[a0..a1)` and `b[b0..b1)`. */
export type Run = { a0: number; a1: number; b0: number; b1: number }

type Piece = { start: number; end: number; verdict: Verdict | null }

/**
 * Cuts a run of unmatched words into changes: titles, initials and parts of names one by one, marks
 * at the edges one by one, and the phrases that are left against each other.
 */
export function sortRun(run: Run, a: Side, b: Side, setting: Setting): Change[] {
  const wordsA = a.tokens.slice(run.a0, run.a1)
  const wordsB = b.tokens.slice(run.b0, run.b1)
  const piecesA = cutSide(a, run.a0, run.a1, setting, wordsB)
  const piecesB = cutSide(b, run.b0, run.b1, setting, wordsA)
  const phrasesA = piecesA.filter((piece) => !piece.verdict)
  const phrasesB = piecesB.filter((piece) => !piece.verdict)
  const changes: Change[] = []
  const pairs = Math.min(phrasesA.length, phrasesB.length)
  for (let at = 0; at < pairs; at++)
    changes.push(...comparePhrases(phrasesA[at]!, phrasesB[at]!, a, b, setting))
  for (const piece of [...phrasesA.slice(pairs), ...piecesA.filter((one) => one.verdict)])
    changes.push(drop(piece, a, placeAcross(piece, phrasesA, phrasesB, run.b0)))
  for (const piece of [...phrasesB.slice(pairs), ...piecesB.filter((one) => one.verdict)])
    changes.push(add(piece, b, placeAcross(piece, phrasesB, phrasesA, run.a0)))
  return changes
}

/** Where a piece would stand on the other side: after as many phrases as on its own. */
function placeAcross(
  piece: Piece,
  own: readonly Piece[],
  other: readonly Piece[],
  start: number,
): number {
  const before = own.filter((phrase) => phrase.end <= piece.start).length
  return other[Math.min(before, other.length) - 1]?.end ?? start
}

function drop(piece: Piece, a: Side, atB: number): Change {
  const verdict = piece.verdict ?? { class: 'wording.deleted', confidence: 0.95, score: 0 }
  return { from: a.tokens.slice(piece.start, piece.end), to: [], atA: piece.start, atB, verdict }
}

function add(piece: Piece, b: Side, atA: number): Change {
  const verdict = piece.verdict ?? { class: 'wording.inserted', confidence: 0.95, score: 0 }
  return { from: [], to: b.tokens.slice(piece.start, piece.end), atA, atB: piece.start, verdict }
}

/** Pieces of one side, in order: those with a verdict of their own, and phrases. */
function cutSide(
  side: Side,
  from: number,
  to: number,
  setting: Setting,
  across: readonly Token[],
): Piece[] {
  const mixed = from < to && across.length > 0
  const rivals = across.some((token) => token.name || token.maybeName)
  const verdicts: (Verdict | null)[] = []
  const marks = isMarks(side.tokens.slice(from, to))
  for (let at = from; at < to; at++) {
    const token = side.tokens[at]!
    const asked =
      token.kind !== 'mark' ? !isSmall(token) : marks || (mixed && isEdge(side, at, from, to))
    verdicts.push(asked ? classifyLone({ ...placeOf(side, at, setting), rivals }) : null)
  }
  const pieces: Piece[] = []
  for (let at = from; at < to; at++) {
    const verdict = verdicts[at - from]!
    const last = pieces[pieces.length - 1]
    const joins = last?.verdict?.class === verdict?.class && mayJoin(side, at, verdict)
    const sameBlock = side.tokens[at]!.block === side.tokens[at - 1]?.block
    if (last && joins && sameBlock && last.end === at) last.end = at + 1
    else pieces.push({ start: at, end: at + 1, verdict })
  }
  return pieces.map((piece) => judgeMarks(piece, side, setting))
}

/** No rule knows a word in small letters without its phrase. */
function isSmall(token: Token): boolean {
  const first = token.key.charCodeAt(0)
  return first >= 97 && first <= 122
}

/** Marks left over between words that each have a verdict are no words. */
function judgeMarks(piece: Piece, side: Side, setting: Setting): Piece {
  if (piece.verdict || !isMarks(side.tokens.slice(piece.start, piece.end))) return piece
  const place = { ...placeOf(side, piece.start, setting), rivals: false }
  return { ...piece, verdict: classifyLone(place) }
}

/** Marks are counted one by one, but for those that stand together without a class of their own. */
function mayJoin(side: Side, at: number, verdict: Verdict | null): boolean {
  if (verdict === null || side.tokens[at]!.kind !== 'mark') return true
  return verdict.class === 'punctuation.other' && touches(side.tokens[at - 1], side.tokens[at])
}

/** A mark with nothing but marks between it and one end of the run. */
function isEdge(side: Side, at: number, from: number, to: number): boolean {
  return isMarks(side.tokens.slice(from, at)) || isMarks(side.tokens.slice(at + 1, to))
}

function placeOf(side: Side, at: number, setting: Setting): Omit<Place, 'rivals'> {
  const { tokens, kept } = side
  const token = tokens[at]!
  const neighbour = (step: number) => {
    const other = tokens[at + step]
    return other?.block === token.block ? other : undefined
  }
  const keptNear = (step: number) => {
    let near = at + step
    while (tokens[near] && !kept[near] && (tokens[near]!.word.isTitle || isInitial(tokens[near]!)))
      near += step
    return kept[near] && tokens[near]?.block === token.block ? tokens[near] : undefined
  }
  return {
    token,
    before: neighbour(-1),
    after: neighbour(1),
    keptAfter: keptNear(1),
    keptBefore: keptNear(-1),
    setting,
  }
}

function isInitial(token: Token): boolean {
  return /^\p{Lu}\.?$/u.test(token.key)
}

/** Two phrases: names at their starts or ends are told apart from the words about them. */
function comparePhrases(one: Piece, two: Piece, a: Side, b: Side, setting: Setting): Change[] {
  const from = a.tokens.slice(one.start, one.end)
  const to = b.tokens.slice(two.start, two.end)
  const leadA = countNames(from)
  const leadB = countNames(to)
  const tailA = countNames([...from].reverse())
  const tailB = countNames([...to].reverse())
  const splits =
    leadA > 0 && leadB > 0
      ? [leadA, leadB]
      : tailA > 0 && tailB > 0
        ? [from.length - tailA, to.length - tailB]
        : [from.length, to.length]
  const [cutA = 0, cutB = 0] = splits
  return [
    replace(from.slice(0, cutA), to.slice(0, cutB), one.start, two.start, setting),
    replace(from.slice(cutA), to.slice(cutB), one.start + cutA, two.start + cutB, setting),
  ].flat()
}

function countNames(tokens: readonly Token[]): number {
  const end = tokens.findIndex((token) => !token.name)
  return end < 0 ? tokens.length : end
}

function replace(
  from: readonly Token[],
  to: readonly Token[],
  atA: number,
  atB: number,
  setting: Setting,
): Change[] {
  if (from.length === 0 && to.length === 0) return []
  const verdict =
    from.length === 0
      ? oneSided('wording.inserted', to)
      : to.length === 0
        ? oneSided('wording.deleted', from)
        : classifyPair(new Phrase(from), new Phrase(to), setting)
  return [{ from, to, atA, atB, verdict }]
}

/** Words of one text only; marks among them alone are no words. */
function oneSided(name: string, tokens: readonly Token[]): Verdict {
  const marks = isMarks(tokens)
  return { class: marks ? 'punctuation.other' : name, confidence: marks ? 0.9 : 0.95, score: 0 }
}
