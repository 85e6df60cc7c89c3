import { addressProblem } from '../../model/http-address.ts'
import type { MoreFacts } from '../imported-article.ts'
import { htmlWords, plainWords } from '../items/plain-words.ts'
import { type ItemFields, isFields, itemFields } from './item-fields.ts'

/** The main picture: the association that is one, or the item's own picture rendition. */
export function pictureOf(
  fields: ItemFields,
): Pick<MoreFacts, 'image' | 'image_caption' | 'image_credit'> {
  const pictures = fields
    .list('associations')
    .filter(isFields)
    .filter((one) => one.type === 'picture' || one.type === 'graphic')
  const picture =
    pictures.find((one) => /main|feature|hero/i.test(String(one.rel ?? one.name ?? ''))) ??
    pictures[0]
  if (picture === undefined) return {}
  const own = itemFields(picture)
  const image =
    own
      .list('renditions')
      .filter(isFields)
      .map((one) => one.href)
      .find(isAddress) ?? own.get('href')
  if (!isAddress(image)) return {}
  const first = (value: unknown) => (isFields(value) ? value.value : value)
  const caption = htmlWords(
    first(own.list('descriptions', 'description_text', 'headlines', 'headline')[0]),
  )
  const credit = plainWords(own.get('creditline', 'byline', 'by', 'copyrightholder'))
  return {
    image,
    ...(caption === null ? {} : { image_caption: caption }),
    ...(credit === null ? {} : { image_credit: credit }),
  }
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && addressProblem(value) === null
}
