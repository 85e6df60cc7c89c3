export type CslName = { family: string; given: string } | { literal: string }

/** Languages that put the family name first. */
const familyFirst = /^(?:zh|ja|ko|vi|hu|km)(?:-|$)/i

/** Words of names that belong to no person. */
const institution =
  /^(?:the|agency|agencies|agence|associated|broadcasting|bureau|correspondent|correspondents|desk|editor|editorial|editors|from|news|newsroom|office|press|report|reporter|reporters|service|services|staff|team|times|wire|wires|writer|writers)$/i

/**
 * A name for citations. It is split into given and family name only where that is safe: two to four
 * words in Latin letters, in a language that puts the given name first, none of them a word of
 * institutions. A particle in small letters (`van der`) begins the family name. Everything else is
 * kept as one.
 */
export function cslName(name: string, language: string): CslName {
  const words = name.split(' ')
  const isPersonal =
    words.length >= 2 &&
    words.length <= 4 &&
    !familyFirst.test(language) &&
    words.every(
      (word) => /^[\p{Script=Latin}\p{M}.'’-]+$/u.test(word) && !institution.test(word),
    ) &&
    /^\p{Lu}/u.test(words[0]!) &&
    /^\p{Lu}/u.test(words.at(-1)!) &&
    !words.some((word) => /^(?:and|und|et|e|y|for|of|in)$/.test(word))
  if (!isPersonal) return { literal: name }
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word))
  const split = particle > 0 ? particle : words.length - 1
  return { family: words.slice(split).join(' '), given: words.slice(0, split).join(' ') }
}
