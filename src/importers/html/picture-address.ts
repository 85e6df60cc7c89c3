import type { Element } from 'hast'
import { safeUrl } from '../../markdown/safe-url.ts'

/** Where scripts that load pictures late keep the address, the surest first. */
const LATE = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataOrigFile', 'dataSrcset', 'srcSet']

/**
 * The address of a picture: `src`, unless that is none or a stand-in until a script puts the real
 * one in its place. Null where there is no safe one.
 */
export function pictureAddress(picture: Element, base: string | null): string | null {
  const { properties } = picture
  const src = String(properties.src ?? '')
  const late = LATE.map((name) => first(properties[name])).find((value) => value !== '')
  const isStandIn = src === '' || /^(?:data|about|blob):/i.test(src.trim()) || /\/1x1\./.test(src)
  const order = isStandIn || properties.dataSrc ? [late, src] : [src, late]
  for (const raw of order) {
    const { url } = safeUrl(raw ?? '', 'image', base)
    if (url !== null) return url
  }
  return null
}

/** The first address of an attribute, which may list several with their widths. */
function first(value: unknown): string {
  const text = Array.isArray(value) ? String(value[0] ?? '') : String(value ?? '')
  return text.trim().split(/,?\s/, 1)[0] ?? ''
}
