import type { ArticleFront } from '../model/article-source.ts'
import type { FrontMatter } from '../model/front-matter.ts'
import { addressProblem } from '../model/http-address.ts'
import { mediaPath } from '../model/media-path.ts'
import { showValue } from './describe-issue.ts'
import type { FieldReader } from './field-reader.ts'
import { oneLine } from './one-line.ts'

/** The main picture: an `http` or `https` address, or a path on this site. */
export function readImage(fields: FrontMatter, reader: FieldReader): ArticleFront['image'] {
  const caption = oneLine(fields.image_caption)
  const credit = oneLine(fields.image_credit)
  const alt = oneLine(fields.image_alt)
  const src = oneLine(fields.image)
  if (src === null) {
    if (alt !== null) reader.remark(withoutImage('image_alt'))
    if (caption !== null) reader.remark(withoutImage('image_caption'))
    if (credit !== null) reader.remark(withoutImage('image_credit'))
    return null
  }
  const own = mediaPath(src)
  if (own !== null) return { src: own, alt, caption, credit }
  if (isPath(src) || addressProblem(src) === null) return { src, alt, caption, credit }
  reader.remark({
    severity: 'error',
    rule: 'bad-value',
    field: 'image',
    message: `Unexpected ${showValue(src)} in \`image\`, expected an address that begins with https://, or a path in media/`,
    mend: 'For example: image: media/ferry.jpg',
  })
  return null
}

/** Neither a scheme, nor a host (`//host`), nor a way out of the folder. */
function isPath(src: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:|^[/\\]{2}|\\/i.test(src) && !src.split('/').includes('..')
}

function withoutImage(field: string) {
  return {
    severity: 'warning',
    rule: 'caption-without-image',
    field,
    message: `Unexpected \`${field}\` without \`image\`, expected both; it is not shown`,
    mend: 'Add `image`, or delete the field.',
  } as const
}
