/** Scripts that run from right to left (ISO 15924). */
const rightToLeftScripts: ReadonlySet<string> = new Set(
  'adlm arab aran hebr mand mend nkoo rohg samr syrc thaa yezi'.split(' '),
)

/** Languages whose usual script runs from right to left, where the tag names no script. */
const rightToLeftLanguages: ReadonlySet<string> = new Set(
  'ar arc arz ckb dv fa glk he iw ji ks lrc mzn nqo pnb ps sd syr ug ur yi'.split(' '),
)

/** Reading direction of a BCP 47 tag, from its script where it names one, else from its language. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  const subtags = language.toLowerCase().split(/[-_]/)
  const script = subtags.slice(1).find((subtag) => /^[a-z]{4}$/.test(subtag))
  if (script) return rightToLeftScripts.has(script) ? 'rtl' : 'ltr'
  return rightToLeftLanguages.has(subtags[0] ?? '') ? 'rtl' : 'ltr'
}
