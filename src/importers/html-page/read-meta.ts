import { plainWords } from './ld-values.ts'
import { type Page, type PageElement, wordsOf } from './page-dom.ts'

/** The first meta element of one of these names (lower case) that says something. */
export function meta(page: Page, ...names: string[]): string | null {
  return metaAll(page, ...names)[0] ?? null
}

/** The words of all meta elements of these names. */
export function metaAll(page: Page, ...names: string[]): string[] {
  const all = [...page.querySelectorAll('meta[content]')].slice(0, 500)
  return names.flatMap((name) =>
    all
      .filter((element) => nameOf(element) === name)
      .map((element) => plainWords(element.getAttribute('content') ?? ''))
      .filter((words) => words !== ''),
  )
}

function nameOf(element: PageElement): string {
  const name = element.getAttribute('property') ?? element.getAttribute('name')
  return (name ?? element.getAttribute('itemprop') ?? '').trim().toLowerCase()
}

/** What the first element of these that holds a date says. */
export function timeOf(page: Page, ...selectors: string[]): string | null {
  for (const selector of selectors) {
    const element = page.querySelector(selector)
    const text = element?.getAttribute('datetime') ?? element?.getAttribute('content')
    const words = (text ?? wordsOf(element)).trim()
    if (/\d/.test(words)) return words.slice(0, 64)
  }
  return null
}
