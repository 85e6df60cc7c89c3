const tag = /^ {0,3}(?:```|~~~)|<(\/?)([a-z][a-z\d-]{0,20})/gim
/** Tags that HTML closes by itself, or that hold nothing. */
const shallow =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|source|td|th|tr|track|wbr)$/i
const formatting = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/i

/**
 * How deep and how costly the HTML of a text is, by its tags alone: `htmlDepth` and `htmlWork` of
 * `Measures`. Fenced code does not count.
 */
export function measureHtml(source: string): { htmlDepth: number; htmlWork: number } {
  if (!source.includes('<')) return { htmlDepth: 0, htmlWork: 0 }
  const open = { all: 0, formatting: 0 }
  const most = { all: 0, formatting: 0 }
  let tags = 0
  let inFence = false
  for (const [, slash, name] of source.matchAll(tag)) {
    if (name === undefined) inFence = !inFence
    if (name === undefined || inFence) continue
    tags++
    if (shallow.test(name)) continue
    const step = slash ? -1 : 1
    open.all = Math.max(0, open.all + step)
    if (formatting.test(name)) open.formatting = Math.max(0, open.formatting + step)
    most.all = Math.max(most.all, open.all)
    most.formatting = Math.max(most.formatting, open.formatting)
  }
  return { htmlDepth: most.all, htmlWork: most.formatting * tags }
}
