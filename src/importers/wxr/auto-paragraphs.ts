const block =
  /^<\/?(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b/i
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
  const lower = html.toLowerCase()
  let at = 0
  for (;;) {
    const start = lower.indexOf('<pre', at)
    if (start === -1) return [...parts, html.slice(at)]
    const close = lower.indexOf('</pre>', start)
    const end = close === -1 ? html.length : close + 6
    parts.push(html.slice(at, start), html.slice(start, end))
    at = end
  }
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
  const joined = lines.reduce((before, line) => {
    const isTag =
      block.test(line) ||
      /<\/?(?:ul|ol|li|p|div|h[1-6]|table|tr|td|blockquote|figure)>$/i.test(before) ||
      /<br ?\/?>$/i.test(before)
    return `${before}${isTag ? '\n' : '<br>'}${line}`
  })
  return `<p>${joined}</p>`
}
