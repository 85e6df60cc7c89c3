const block =
  /^<\/?(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b/i
const lineEnd = /(?:<\/?(?:ul|ol|li|p|div|h[1-6]|table|tr|td|blockquote|figure)>|<br ?\/?>)$/i
const address = /^https?:\/\/[^\s<>"]{4,2000}$/

/**
 * HTML of the classic editor, which keeps paragraphs as blank lines and line breaks as line ends,
 * with tags for both: what WordPress's own `wpautop` does before it shows a text. `pre` stays.
 */
export function autoParagraphs(html: string): string {
  return splitPre(html.replace(/\r\n?/g, '\n'))
    .map((part, index) => (index % 2 === 1 ? part : wrapParagraphs(part)))
    .join('\n')
}

/** Text, `pre`, text, `pre` …; an open one runs to the end. */
function splitPre(html: string): string[] {
  const parts: string[] = []
  let at = 0
  for (const { 0: tag, index } of html.matchAll(/<\/?pre[\s>]/gi)) {
    const isOpen = tag[1] !== '/'
    // Inside one, only its end counts; outside, only a beginning.
    if (isOpen !== (parts.length % 2 === 0)) continue
    const end = isOpen ? index : index + tag.length
    parts.push(html.slice(at, end))
    at = end
  }
  return [...parts, html.slice(at)]
}

function wrapParagraphs(html: string): string {
  return html
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((chunk) => wrapChunk(chunk.trim()))
    .join('\n')
}

function wrapChunk(chunk: string): string {
  if (chunk === '' || block.test(chunk) || /^<!--/.test(chunk)) return chunk
  const lines = chunk.split('\n').map((line) => {
    const text = line.trim()
    return address.test(text) ? `<a href="${text}">${text}</a>` : text
  })
  const joined = lines.map((line, index) => {
    const before = lines[index - 1]
    return before === undefined ? line : `${isBlockEdge(before, line) ? '\n' : '<br>'}${line}`
  })
  return `<p>${joined.join('')}</p>`
}

/** Between these two lines a tag of its own already ends the line. */
function isBlockEdge(before: string, line: string): boolean {
  return block.test(line) || lineEnd.test(before.slice(-40))
}
