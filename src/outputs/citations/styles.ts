/** A style in which references are printed, by the name of its file among those of citation-js. */
export type CitationStyle = { id: 'apa' | 'harvard1'; name: string }

/** In the order in which a page shows them. A new style is one line here. */
export const citationStyles: readonly CitationStyle[] = Object.freeze([
  { id: 'apa', name: 'APA' },
  { id: 'harvard1', name: 'Harvard' },
])
