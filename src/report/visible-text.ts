/** Control characters as pictures (`␀`), tabs as a space, direction and zero-width marks as `·`. */
export function visibleText(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(/[\u0000-\u001f]/g, (sign) => String.fromCharCode(0x2400 + sign.charCodeAt(0)))
    .replace(/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '·')
}

/** Columns that a terminal needs: two for East Asian wide characters and emoji, none for marks. */
export function displayWidth(text: string): number {
  let width = 0
  for (const sign of text) {
    if (/\p{M}/u.test(sign)) continue
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(
        sign,
      )
        ? 2
        : 1
  }
  return width
}
