// The library's parts, to be loaded as one where citations are made.
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'

export { plugins } from '@citation-js/core'
export { default as locales } from '@citation-js/plugin-csl/lib/locales.json' with { type: 'json' }
export { default as styles } from '@citation-js/plugin-csl/lib/styles.json' with { type: 'json' }
