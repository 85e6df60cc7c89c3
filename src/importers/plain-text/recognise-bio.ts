// Comes in: a paragraph from the end of a scrape. Goes out: whether it tells who wrote the article.

const NAME =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|bin|al|la|du|da|dos)){1,5} (.*)$/su
const WORK =
  /^(?:covers|reports (?:on|from|for)|writes (?:on|about|for)|has (?:covered|reported|written) |joined The |is (?:a|an|the|our|based)\b.{0,160}\b(?:reporter|correspondent|journalist|columnist|editor|writer|bureau chief|photographer|contributor|fellow|producer))/su
const MORE =
  /(?:^|[.!?”’] ?)(?:more about|follow) \p{Lu}[\p{L}'’. -]{2,60}(?: on (?:x|twitter|instagram|facebook).{0,80})?\.?$/iu
/** A credit of the source or of the reporting: evidence, which stays in the text. */
const CREDIT =
  /\b(?:originally|first|previously)\s(?:appeared|published|posted|ran|printed|aired)\b|\bcontribut(?:ed|ing)\s(?:to\sthis|reporting|research)\b|\brepublished\b|\breprinted\b/i

/** `X covers …`, `X is a reporter for …`, `More about X`; never a line that credits a source. */
export function isBio(text: string, byline: readonly string[]): boolean {
  if (text.length > 1000 || CREDIT.test(text)) return false
  if (MORE.test(text)) return true
  if (
    byline.some(
      (name) =>
        text.startsWith(`${name} `) &&
        /^(?:is|has|was|writes|reports|covers|joined|can)\b/.test(text.slice(name.length + 1)),
    )
  )
    return true
  const work = NAME.exec(text)?.[1]
  return work !== undefined && WORK.test(work)
}

/** A line that may stand among bios without being one. */
export function isSourceCredit(text: string): boolean {
  return text.length <= 600 && CREDIT.test(text)
}
