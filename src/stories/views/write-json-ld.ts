import type { JsonLd } from './story-json-ld.ts'

/**
 * Text for inside a `<script type="application/ld+json">`: no `<` is left, so that no title can end the
 * element or open a comment, and no line separator that old readers choke on.
 */
export function writeJsonLd(data: JsonLd): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}
