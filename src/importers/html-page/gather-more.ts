import { safeUrl } from '../../markdown/safe-url.ts'
import type { MoreFacts } from '../imported-article.ts'
import type { PageAddresses } from './page-addresses.ts'
import type { PageFacts } from './read-page-facts.ts'

/** The fields that not every source knows: topics, picture, source, rights. */
export function gatherMore(facts: PageFacts, { sources, own }: PageAddresses): MoreFacts {
  const picture = facts.image === null ? null : safeUrl(facts.image.url, 'image', own).url
  const image = picture === null ? null : facts.image
  const { holder, licence, notice } = facts.rights
  const rights = {
    ...(holder ? { holder } : {}),
    ...(licence ? { licence } : {}),
    ...(notice ? { notice } : {}),
  }
  const declared = sources.map(({ url, where }) => ({
    url,
    note: `The page names it as its source (${where}).`,
  }))
  return {
    ...(facts.category ? { category: facts.category } : {}),
    ...(facts.tags.length > 0 ? { tags: facts.tags } : {}),
    ...(picture ? { image: picture } : {}),
    ...(image?.alt ? { image_alt: image.alt } : {}),
    ...(image?.caption ? { image_caption: image.caption } : {}),
    ...(image?.credit ? { image_credit: image.credit } : {}),
    ...(declared.length > 0
      ? { derived_from: declared.length === 1 ? declared[0] : declared }
      : {}),
    ...(Object.keys(rights).length > 0 ? { rights } : {}),
  }
}
