import { longestRun } from './longest-run.ts'
import type { Match } from './match.ts'
import type { ReadBlock } from './read-article.ts'

/**
 * Which images correspond: by file, then by equal text alternative; an only image on each side is
 * taken to replace the other.
 */
export function alignImages(a: readonly ReadBlock[], b: readonly ReadBlock[]): Match[] {
  const left = a.filter(({ block }) => block.role === 'image')
  const right = b.filter(({ block }) => block.role === 'image')
  const pairs = pairBy(left, right, fileOf)
  const restA = left.filter((one) => !pairs.some((pair) => pair[0] === one))
  const restB = right.filter((one) => !pairs.some((pair) => pair[1] === one))
  pairs.push(...pairBy(restA, restB, ({ block }) => block.image?.alt ?? ''))
  const shown = [...left, ...right].every(({ block }) => Boolean(block.image?.src))
  if (pairs.length === 0 && left.length === 1 && right.length === 1 && shown)
    pairs.push([left[0]!, right[0]!])
  pairs.sort((one, two) => one[0].index - two[0].index)
  const inOrder = new Set(longestRun(pairs.map((pair) => pair[1].index)))
  return pairs.map(([one, two], at) => ({
    a: [one.index],
    b: [two.index],
    moved: !inOrder.has(at),
  }))
}

function pairBy(
  a: readonly ReadBlock[],
  b: readonly ReadBlock[],
  key: (block: ReadBlock) => string,
): [ReadBlock, ReadBlock][] {
  const waiting = new Map<string, ReadBlock[]>()
  for (const one of [...b].reverse()) {
    const list = waiting.get(key(one))
    if (list) list.push(one)
    else waiting.set(key(one), [one])
  }
  return a.flatMap((one) => {
    const found = key(one) === '' ? undefined : waiting.get(key(one))?.pop()
    return found ? [[one, found] as [ReadBlock, ReadBlock]] : []
  })
}

/** The file's name in an address, without folders, query and size suffix. */
function fileOf({ block }: ReadBlock): string {
  const path = (block.image?.src ?? '').split(/[?#]/)[0] ?? ''
  return path.slice(path.lastIndexOf('/') + 1).replace(/-[0-9]{2,4}x[0-9]{2,4}(?=\.)/, '')
}
