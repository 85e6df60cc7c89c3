import { type Page, wordsOf } from './page-dom.ts'

const SEPARATOR = /\s+[-|–—·•»:]\s+/u

/**
 * The headline of a page: the `h1` that readers see, where it resembles what the page says of itself;
 * else what it says of itself, without the outlet's name at the end.
 */
export function chooseTitle(
  page: Page,
  linked: string | null,
  publisher: string | null,
): string | null {
  const said = [linked, ...openGraph(page), wordsOf(page.querySelector('title'))]
    .map((title) => withoutOutlet((title ?? '').slice(0, 500), publisher))
    .filter((title) => title !== '')
  const headings = [...page.querySelectorAll('h1, [itemprop~="headline"]')]
    .map(wordsOf)
    .filter((words) => words !== '' && words.length <= 500)
  if (said.length === 0) return headings[0] ?? null
  return headings.find((heading) => said.some((title) => resembles(heading, title))) ?? said[0]!
}

function openGraph(page: Page): string[] {
  const names = ['og:title', 'twitter:title']
  return names.map((name) => {
    const selector = `meta[property="${name}"], meta[name="${name}"]`
    return wordsOf({ textContent: page.querySelector(selector)?.getAttribute('content') ?? '' })
  })
}

/** `Ferry returns - The Gazette` → `Ferry returns`, where that is the outlet's name. */
function withoutOutlet(title: string, publisher: string | null): string {
  const parts = title.trim().split(SEPARATOR)
  const last = parts.at(-1) ?? ''
  if (parts.length < 2 || publisher === null) return title.trim()
  const isName = last.toLowerCase().includes(publisher.toLowerCase())
  return isName
    ? title
        .slice(0, title.lastIndexOf(last))
        .trim()
        .replace(/\s*[-|–—·•»:]$/u, '')
    : title.trim()
}

/** At least half of the words of the shorter one stand in the other. */
function resembles(a: string, b: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const [one, other] = [words(a), words(b)].sort((x, y) => x.size - y.size) as [
    Set<string>,
    Set<string>,
  ]
  const shared = [...one].filter((word) => other.has(word)).length
  return one.size > 0 && shared * 2 >= one.size && (one.size > 1 || other.size <= 3)
}
