import { addressProblem } from '../../model/http-address.ts'
import type { MoreFacts } from '../imported-article.ts'
import { htmlWords } from '../items/plain-words.ts'

type Words = { value?: string } | undefined
type Content = {
  url?: string
  type?: string
  medium?: string
  title?: Words
  description?: Words
  credits?: { value?: string }[]
}
type Media = Content & {
  contents?: Content[]
  group?: { contents?: Content[] }
  thumbnails?: { url?: string }[]
}

/** The picture of an entry: of Media RSS the first that is one, else an enclosed picture. */
export function pictureOf(entry: {
  media?: unknown
  enclosures?: { url?: string; type?: string }[]
}): Pick<MoreFacts, 'image' | 'image_caption' | 'image_credit'> {
  const media = entry.media as Media | undefined
  const contents = [...(media?.contents ?? []), ...(media?.group?.contents ?? [])]
  const picture = contents.find(
    ({ url, type, medium }) =>
      isAddress(url) &&
      (medium === 'image' ||
        /^image\//i.test(type ?? '') ||
        /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i.test(url ?? '')),
  )
  const enclosed = entry.enclosures?.find(
    ({ url, type }) => isAddress(url) && /^image\//i.test(type ?? ''),
  )
  const image =
    picture?.url ?? enclosed?.url ?? media?.thumbnails?.find(({ url }) => isAddress(url))?.url
  if (!isAddress(image)) return {}
  const caption = htmlWords(picture?.description?.value ?? media?.description?.value)
  const credit = htmlWords((picture?.credits ?? media?.credits ?? [])[0]?.value)
  return {
    image,
    ...(caption === null ? {} : { image_caption: caption }),
    ...(credit === null ? {} : { image_credit: credit }),
  }
}

function isAddress(value: string | undefined): value is string {
  return value !== undefined && addressProblem(value) === null
}
