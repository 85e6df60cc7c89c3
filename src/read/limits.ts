/** Bounds on what is read, as counts; each ends in a finding. Sizes are in bytes unless said. */
export const LIMITS = Object.freeze({
  /** An article file. The longest news texts seen have 0.4 MB; parsers slow down beyond this. */
  articleBytes: 2 * 1024 * 1024,
  /** An outlet file or the archive's file. */
  settingsBytes: 64 * 1024,
  /** Front matter, in characters: 30 times the longest seen, and parsed in a fraction of a second. */
  yamlCharacters: 64 * 1024,
  /** `[` and `{` inside each other. The YAML parser ends the process at some thousands. */
  flowDepth: 64,
  /** `-`, `?` and `:` one after another on a line or in a bracket; they nest as brackets do. */
  indicatorsInARow: 16,
  /** Lists and maps inside each other, once parsed. The deepest field has 4. */
  fieldDepth: 16,
  /** Folders inside each other below `content/`. */
  folderDepth: 32,
  /** Findings of one rule about one file; the rest is counted. */
  findingsPerRule: 20,
  /** Characters of a line that a finding shows. */
  excerptCharacters: 1000,
  /** Characters of a code; it becomes part of addresses. */
  codeCharacters: 200,
  /** Characters of a fragment. */
  fragmentCharacters: 80,
  /** Characters of a date; the longest form has about 40. */
  dateCharacters: 64,
  /** Characters of a name that is looked up for a suggestion; the search is quadratic. */
  suggestionCharacters: 64,
})
