/** A text in one line: spaces folded, none at the ends; null where nothing is left. */
export function oneLine(text: string | undefined): string | null {
  const line = text?.replace(/\s+/g, ' ').trim() ?? ''
  return line === '' ? null : line
}

/** One text or a list of them → a list in one-line texts, each once. */
export function oneLineEach(texts: string | readonly string[] | undefined): string[] {
  const list = typeof texts === 'string' ? [texts] : (texts ?? [])
  return [...new Set(list.map((text) => oneLine(text)).filter((text) => text !== null))]
}
