// In: suggestions, the truth. Out: how much was found, how much was wrong.
import type { Suggestion } from '../../src/discover/suggestion.ts'
import type { Row } from '../row.ts'
import type { LabelledArchive, Truth } from './invent-archive.ts'

type Truths = LabelledArchive['truth']

/** Recall, precision and directions of the suggestions. */
export function scoreSuggestions(
  suggestions: readonly Suggestion[],
  truth: Truths,
  held: ReadonlySet<string>,
): Row[] {
  return [
    ...scoreRecall(suggestions, truth, held),
    ...scorePrecision(suggestions, truth),
    ...scoreDirections(suggestions, truth),
    largestWrongCluster('suggested', suggestions, truth),
  ]
}

/** A copy counts as found where one suggestion holds both it and its true source. */
function scoreRecall(
  suggestions: readonly Suggestion[],
  truth: Truths,
  held: ReadonlySet<string>,
): Row[] {
  const places = new Map<string, Set<number>>()
  suggestions.forEach(({ articles }, i) => {
    for (const code of articles) places.set(code, (places.get(code) ?? new Set()).add(i))
  })
  const isTogether = (a: string, b: string) =>
    [...(places.get(a) ?? [])].some((place) => places.get(b)?.has(place))
  const kinds = new Map<string, { found: number; all: number }>()
  const count = (kind: string, isFound: boolean) => {
    const known = kinds.get(kind) ?? { found: 0, all: 0 }
    kinds.set(kind, { found: known.found + (isFound ? 1 : 0), all: known.all + 1 })
  }
  for (const [code, { kind, parent, parents }] of truth) {
    if (!held.has(code)) continue
    for (const source of parent === null ? parents : [parent]) {
      if (!held.has(source)) continue
      const isFound = isTogether(code, source)
      count(kind, isFound)
      if (kind !== 'round-up') count('all variants', isFound)
    }
  }
  return [...kinds]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([kind, { found, all }]) => ({
      figure: `recall, ${kind}`,
      value: found / all,
      unit: 'share',
      note: `${found} of ${all}`,
    }))
}

/** A link is right where its two articles carry one text. */
function scorePrecision(suggestions: readonly Suggestion[], truth: Truths): Row[] {
  const links = suggestions.flatMap(({ links }) => links)
  const wrongKinds = new Map<string, number>()
  const rate = (some: typeof links) => {
    const right = some.filter(({ article, related }) =>
      isOneText(truth.get(article), truth.get(related)),
    )
    return {
      value: some.length === 0 ? 1 : right.length / some.length,
      note: `${right.length} of ${some.length}`,
    }
  }
  for (const { article, related, relation } of links) {
    if (isOneText(truth.get(article), truth.get(related))) continue
    const kinds = [truth.get(article)!.kind, truth.get(related)!.kind].sort().join(' and ')
    wrongKinds.set(
      `${relation.relation}: ${kinds}`,
      (wrongKinds.get(`${relation.relation}: ${kinds}`) ?? 0) + 1,
    )
  }
  const variants = links.filter(({ relation }) => relation.relation !== 'round-up')
  const worst = [...wrongKinds].sort((x, y) => y[1] - x[1]).slice(0, 4)
  return [
    { figure: 'precision, all variants', unit: 'share', ...rate(variants) },
    {
      figure: 'precision, round-up',
      unit: 'share',
      ...rate(links.filter((one) => !variants.includes(one))),
    },
    {
      figure: 'wrong links',
      value: links.length - Number(rate(links).note.split(' ')[0]),
      unit: 'links',
      note: worst.map(([kinds, n]) => `${n} ${kinds}`).join('; '),
    },
  ]
}

/** Right where the proposed source is an ancestor; of siblings of an absent text, none is. */
function scoreDirections(suggestions: readonly Suggestion[], truth: Truths): Row[] {
  const told = { right: 0, wrong: 0, undetermined: 0 }
  const siblings = { claimed: 0, undetermined: 0 }
  for (const { article, related, source, relation } of suggestions.flatMap(({ links }) => links)) {
    if (relation.relation === 'round-up') continue
    const a = truth.get(article)
    const b = truth.get(related)
    if (!isOneText(a, b)) continue
    if (a!.kind === 'sibling') {
      siblings[source === null ? 'undetermined' : 'claimed']++
      continue
    }
    const isKin = isAncestor(article, related, truth) || isAncestor(related, article, truth)
    if (source === null) told.undetermined++
    else if (!isKin || isAncestor(article, source, truth)) told[isKin ? 'right' : 'wrong']++
    else told.wrong++
  }
  const all = told.right + told.wrong + told.undetermined
  const spoken = told.right + told.wrong
  const share = (n: number, of: number) => (of === 0 ? 0 : n / of)
  return [
    {
      figure: 'direction right',
      value: share(told.right, all),
      unit: 'share',
      note: `of ${all} links`,
    },
    { figure: 'direction wrong', value: share(told.wrong, all), unit: 'share' },
    { figure: 'direction undetermined', value: share(told.undetermined, all), unit: 'share' },
    { figure: 'direction wrong where it speaks', value: share(told.wrong, spoken), unit: 'share' },
    {
      figure: 'direction claimed between siblings',
      value: share(siblings.claimed, siblings.claimed + siblings.undetermined),
      unit: 'share',
      note: 'the true source is absent; 30 % do not say so',
    },
  ]
}

/** Of articles that the links put together, the most that do not carry the text of most of them. */
export function largestWrongCluster(
  what: string,
  suggestions: readonly Pick<Suggestion, 'links'>[],
  truth: Truths,
): Row {
  const parent = new Map<string, string>()
  const find = (code: string): string => {
    let root = code
    while ((parent.get(root) ?? root) !== root) root = parent.get(root)!
    return root
  }
  for (const { links } of suggestions) {
    for (const { article, related, relation } of links) {
      if (relation.relation !== 'round-up') parent.set(find(article), find(related))
      for (const code of [article, related]) if (!parent.has(code)) parent.set(code, code)
    }
  }
  const clusters = new Map<string, string[]>()
  for (const code of parent.keys()) {
    const known = clusters.get(find(code))
    if (known) known.push(code)
    else clusters.set(find(code), [code])
  }
  const worst = [...clusters.values()].reduce(
    (n, codes) => Math.max(n, countStrangers(codes, truth)),
    0,
  )
  return { figure: `largest wrong cluster, ${what}`, value: worst, unit: 'articles' }
}

/** Articles of a cluster that do not carry the text that most of it carries. */
function countStrangers(codes: readonly string[], truth: Truths): number {
  const counts = new Map<string, number>()
  for (const text of codes.flatMap((code) => truth.get(code)?.texts ?? [])) {
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return codes.length - Math.max(0, ...counts.values())
}

function isOneText(a: Truth | undefined, b: Truth | undefined): boolean {
  return a !== undefined && b !== undefined && a.texts.some((text) => b.texts.includes(text))
}

function isAncestor(code: string, source: string, truth: Truths): boolean {
  const start = truth.get(code)
  if (start?.kind === 'round-up') {
    return start.texts.some((text) => truth.get(source)?.texts.includes(text))
  }
  for (let one = start?.parent ?? null; one !== null; one = truth.get(one)?.parent ?? null) {
    if (one === source) return true
  }
  return false
}
