/** Spaces, line ends and no-break spaces as one space each run, none at the ends. */
export function foldSpaces(text: string): string {
  if (!/[^\S ]/.test(text) && !text.includes('  ')) return text.trim()
  return text.replace(/\s+/g, ' ').trim()
}
