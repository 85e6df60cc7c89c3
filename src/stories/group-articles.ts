import { normaliseUrl } from '../model/normalise-url.ts'
import type { Placed } from './break-cycles.ts'
import { addressIsHomePage } from './home-page.ts'

/**
 * Groups articles into stories, strongest reason first: the same `story` in the front matter; a
 * derivation; the same absent source, known by the address of an article; texts almost the same. Two
 * groups for which editors named different stories are never joined.
 */
export function groupArticles(placed: readonly Placed[]): Placed[][] {
  const codes = new Set(placed.map(({ article }) => article.code))
  const sets = new DisjointSets([...codes])
  const named = new Map<string, string>()
  for (const { article } of placed) {
    if (article.story === null) continue
    const first = named.get(article.story)
    if (first === undefined) named.set(article.story, article.code)
    else sets.join(first, article.code)
  }
  const storyOf = new Map<string, string>()
  for (const [story, code] of named) storyOf.set(sets.find(code), story)
  const join = (from: string, to: string) => {
    const storyFrom = storyOf.get(sets.find(from))
    const storyTo = storyOf.get(sets.find(to))
    if (storyFrom !== undefined && storyTo !== undefined && storyFrom !== storyTo) return
    sets.join(from, to)
    const story = storyFrom ?? storyTo
    if (story !== undefined) storyOf.set(sets.find(from), story)
  }
  const absent = new Map<string, string>()
  for (const { article, derivation } of placed) {
    if (!derivation) continue
    const { code, url } = derivation.source
    if (code !== null) join(article.code, code)
    else if (url !== null && !addressIsHomePage(url)) {
      const key = normaliseUrl(url) ?? url
      const sibling = absent.get(key)
      if (sibling === undefined) absent.set(key, article.code)
      else join(article.code, sibling)
    }
  }
  for (const { article, alike } of placed) {
    for (const { related } of alike) if (codes.has(related)) join(article.code, related)
  }
  return collect(placed, sets)
}

function collect(placed: readonly Placed[], sets: DisjointSets): Placed[][] {
  const groups = new Map<string, Placed[]>()
  for (const one of placed) {
    const root = sets.find(one.article.code)
    const group = groups.get(root)
    if (group) group.push(one)
    else groups.set(root, [one])
  }
  return [...groups.values()]
}

/** Union-find over codes (Tarjan); the smallest code stands for its set, whatever the order. */
class DisjointSets {
  private readonly parent: Map<string, string>

  constructor(codes: readonly string[]) {
    this.parent = new Map(codes.map((code) => [code, code]))
  }

  find(code: string): string {
    let root = code
    for (
      let up = this.parent.get(root);
      up !== undefined && up !== root;
      up = this.parent.get(root)
    ) {
      root = up
    }
    this.parent.set(code, root)
    return root
  }

  join(a: string, b: string): void {
    const rootA = this.find(a)
    const rootB = this.find(b)
    if (rootA === rootB) return
    if (rootA < rootB) this.parent.set(rootB, rootA)
    else this.parent.set(rootA, rootB)
  }
}
