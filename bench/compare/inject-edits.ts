import type { Random } from '../labelled/random.ts'
import { INJECTORS, type Site } from './injectors.ts'

/** An edit that was made, at its place in text a. */
export type Label = { class: string; paragraph: number; start: number; end: number }

type Planned = Site & { class: string; paragraph: number }

/** Edits keep this many characters apart, so that each is a change of its own. */
const APART = 14

/** Makes about `count` edits of random classes in paragraphs, none touching another. */
export function injectEdits(
  paragraphs: readonly string[],
  count: number,
  random: Random,
): { paragraphs: string[]; labels: Label[] } {
  const planned: Planned[] = []
  for (let turn = 0; turn < count * 3 && planned.length < count; turn++) {
    const injector = random.pick(INJECTORS)
    const all = paragraphs.flatMap((text, paragraph) =>
      injector.sites(text, random).map((site) => ({ ...site, paragraph, class: injector.class })),
    )
    if (all.length === 0) continue
    const group = injector.everywhere ? sameWord(all, paragraphs, random) : [random.pick(all)]
    if (injector.everywhere && group.length < 2) continue
    if (group.every((site) => isFree(site, planned))) planned.push(...group)
  }
  planned.sort((one, two) => one.paragraph - two.paragraph || one.start - two.start)
  const labels = planned.map(({ class: name, paragraph, start, end }) => ({
    class: name,
    paragraph,
    start,
    end,
  }))
  return { paragraphs: paragraphs.map((text, at) => apply(text, at, planned)), labels }
}

/** Every place of one of the words found. */
function sameWord(sites: readonly Planned[], texts: readonly string[], random: Random): Planned[] {
  const word = (site: Planned) => texts[site.paragraph]!.slice(site.start, site.end)
  const chosen = word(random.pick(sites))
  return sites.filter((site) => word(site) === chosen)
}

function isFree(site: Planned, planned: readonly Planned[]): boolean {
  return planned.every(
    (other) =>
      other.paragraph !== site.paragraph ||
      site.end + APART < other.start ||
      other.end + APART < site.start,
  )
}

function apply(text: string, paragraph: number, planned: readonly Planned[]): string {
  let made = ''
  let from = 0
  for (const site of planned.filter((one) => one.paragraph === paragraph)) {
    made += text.slice(from, site.start) + site.to
    from = site.end
  }
  return made + text.slice(from)
}
