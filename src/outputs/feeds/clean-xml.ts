/** What XML 1.0 does not allow in a text, however it is escaped. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** A text without control characters, lone surrogates and non-characters, which no XML may hold. */
export function cleanXml(text: string): string {
  return text.replace(forbidden, '')
}

/** Cleans every text of a piece of plain data; dates and numbers pass. */
export function cleanXmlData<T>(value: T): T {
  if (typeof value === 'string') return cleanXml(value) as T
  if (Array.isArray(value)) return value.map(cleanXmlData) as T
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, cleanXmlData(inner)])
  return Object.fromEntries(entries) as T
}
