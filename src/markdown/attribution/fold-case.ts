/** Letters whose small form is longer, or another than the one that Unicode’s case folding gives. */
const odd = /[\u0345\u0130\u017f\u03c2\u1c80-\u1c88]/g
const folded: Readonly<Record<string, string>> = Object.freeze({
  // Turkish İ folds to itself.
  '\u0130': '\u0130',
  ſ: 's',
  '\u0345': 'ι',
  ς: 'σ',
  ᲀ: 'в',
  ᲁ: 'д',
  ᲂ: 'о',
  ᲃ: 'с',
  ᲄ: 'т',
  ᲅ: 'т',
  ᲆ: 'ъ',
  ᲇ: 'ѣ',
  ᲈ: 'ꙋ',
})

/**
 * The text in small letters, of the same length: a small letter of a pattern matches in it what it matches in
 * the text by a pattern that minds no case (simple case folding of Unicode, CaseFolding.txt). V8
 * compiles such patterns in less than half the time.
 */
export function foldCase(text: string): string {
  if (text.search(odd) === -1) return text.toLowerCase()
  // Piece by piece, since what stands beside a letter may decide on its small form.
  let small = ''
  let from = 0
  for (const { 0: letter, index } of text.matchAll(odd)) {
    small += `${text.slice(from, index).toLowerCase()}${folded[letter]}`
    from = index + 1
  }
  return small + text.slice(from).toLowerCase()
}
