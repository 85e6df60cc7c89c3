const MARKS = /[\u0300-\u036f]/g
const SPECIAL: Readonly<Record<string, string>> = Object.freeze({
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ı: 'i',
})
const SPECIALS = /[øØłŁđĐðþßæÆœŒı]/g

/** Latin and Greek letters without their accents; other scripts are left alone (their marks are letters). */
export function stripAccents(text: string): string {
  if (!/[^\u0000-\u007f]/.test(text)) return text
  const plain = text.replace(SPECIALS, (letter) => SPECIAL[letter] ?? letter)
  if (!/[\p{Script=Latin}\p{Script=Greek}]/u.test(plain)) return plain
  return plain.normalize('NFD').replace(MARKS, '').normalize('NFC')
}

/** Lower case, no accents, no points, plain apostrophes: for bags of words and comparisons of phrases. */
export function foldWord(text: string): string {
  return stripAccents(text.toLowerCase()).replaceAll('.', '').replaceAll('’', "'")
}

/** White space folded to single spaces, invisible characters gone. */
export function foldSpace(text: string): string {
  return text
    .replace(/[\p{Cf}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}
