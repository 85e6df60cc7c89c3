/**
 * A text as `[a-z0-9-]`: letters without their accents, everything else as single hyphens, none at
 * the ends. Empty where nothing is left, as for a text in another script.
 */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
