/**
 * The file of the archive's `media/` folder that a path names: `media/ferry.jpg` for that,
 * `/media/ferry.jpg`, and `../../media/ferry.jpg` as an editor's program writes it. Percent signs
 * are decoded, a query and a fragment left out. Null where the text names no file in there.
 */
export function mediaPath(text: string): string | null {
  const inside = /^(?:\/|(?:\.{1,2}\/)*)media\/([^?#]+)/.exec(text)?.[1]
  if (inside === undefined) return null
  const parts = decode(inside).split('/')
  const isOdd = (part: string) =>
    part === '' || part.startsWith('.') || /[\u0000-\u001f\u007f\\]/.test(part)
  return parts.some(isOdd) ? null : `media/${parts.join('/')}`
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
