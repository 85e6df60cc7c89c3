import type { Edit } from '../model/edit.ts'
import { unitOf } from './tables/units.ts'

/** Words whose swap changes what is said, however often it is made. */
const NEVER_HOUSE =
  /\b(?:no|not|never|none|nor|without|more|less|fewer|most|least|all|some|few|many|up|down|over|under|above|below|before|after|north|south|east|west|left|right|rise|rose|fall|fell|won|lost|killed|injured|wounded|dead|alive|guilty|innocent|he|she|his|her|him|today|yesterday|tomorrow|million|billion|thousand|hundred|dozen|man|men|woman|women|boy|boys|girl|girls)\b/i
const FACTS = new Set(['number', 'date', 'name', 'quote'])
const MOST_CHARACTERS = 40

/**
 * Marks edits that occur twice or more with the facet `recurring`, and calls a recurring swap of
 * words house wording, unless it touches a number, date, name or quotation, or words that turn the
 * sense. No table vouches for such a swap, so it stays substantive: a loaded word may be swapped
 * throughout, too.
 */
export function settleRecurring(edits: readonly Edit[]): Edit[] {
  const counts = new Map<string, number>()
  for (const edit of edits) counts.set(keyOf(edit), (counts.get(keyOf(edit)) ?? 0) + 1)
  return edits.map((edit) => {
    if ((counts.get(keyOf(edit)) ?? 0) < 2 || edit.from + edit.to === '') return edit
    const facets = [...edit.facets, 'recurring']
    return isHouse(edit)
      ? { ...edit, class: 'style.house', confidence: 0.65, facets: [...facets, 'substantive'] }
      : { ...edit, facets }
  })
}

function keyOf(edit: Edit): string {
  return JSON.stringify([edit.class, edit.from.toLowerCase(), edit.to.toLowerCase()])
}

function isHouse(edit: Edit): boolean {
  if (edit.class !== 'wording.replaced' || edit.facets.some((facet) => FACTS.has(facet)))
    return false
  const words = `${edit.from} ${edit.to}`
  if (words.split(/[\s-]/).some((word) => unitOf(word) !== null)) return false
  if (words.length > MOST_CHARACTERS || /\p{Nd}/u.test(words) || NEVER_HOUSE.test(words))
    return false
  // A capital on one side only may hide a name.
  return !/(?:^|\s)\p{Lu}/u.test(edit.from) && !/(?:^|\s)\p{Lu}/u.test(edit.to)
}
