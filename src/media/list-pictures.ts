// In: an article. Out: every picture that it names, and where each is to be found.
import type { Article } from '../model/article.ts'
import type { CapturedFile } from '../model/captured-file.ts'
import { addressProblem } from '../model/http-address.ts'
import { mediaPath } from '../model/media-path.ts'

/** One picture of an article. */
export type PictureUse = {
  /** As the article names it: key of `Variant.pictures`. */
  src: string
  /** Where it lies on the web; null where it is a file of the archive, or no address at all. */
  url: string | null
  /** The file of the archive that holds it, from the content folder; null where none does. */
  file: string | null
  /** The fingerprint that the file had when it was captured. */
  sha256: string | null
}

type Named = Pick<Article, 'url' | 'image' | 'body' | 'capturedPictures'>

/**
 * The pictures that an article names: its main one, those of its body in order, and files of `media/`
 * to which the body links. Each once. What the outlet put around the article (furniture) is left out.
 */
export function listPictures(article: Named): PictureUse[] {
  const named = new Set([article.image?.src ?? [], article.body.pictures].flat())
  const captured = new Map(article.capturedPictures.map((one) => [sameAddress(one.url), one]))
  return [...named].map((src) => findPicture(src, article.url, captured))
}

function findPicture(
  src: string,
  page: string | null,
  captured: ReadonlyMap<string, CapturedFile>,
): PictureUse {
  const own = mediaPath(src)
  if (own !== null) return { src, url: null, file: own, sha256: null }
  const url = webAddress(src, page)
  const kept = url === null ? undefined : captured.get(sameAddress(url))
  return { src, url, file: kept?.file ?? null, sha256: kept?.sha256 ?? null }
}

/** The `http` or `https` address of a picture; a relative one is meant from the article's page. */
function webAddress(src: string, page: string | null): string | null {
  const base = page ?? undefined
  if (!URL.canParse(src, base)) return null
  const { href } = new URL(src, base)
  return addressProblem(href) === null ? href : null
}

function sameAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).href.replace(/#.*$/, '') : url
}
