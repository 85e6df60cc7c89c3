/** White space that is no single space between two words. */
const unfolded = /[^\S ]| {2}|^ | $/

/** Spaces, line ends and no-break spaces as one space each run, none at the ends. */
export function foldSpaces(text: string): string {
  if (!unfolded.test(text)) return text
  return text.replace(/\s+/g, ' ').trim()
}
