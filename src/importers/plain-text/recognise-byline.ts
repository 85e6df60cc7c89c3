// Comes in: one line of a scrape. Goes out: the names that its byline gives, or null.

const PARTICLES = new Set(
  'de del della der den di da dos das du la le van von zu bin ibn al el y e ten ter st'.split(' '),
)
const JOBS =
  /^(?:the )?(?:staff|senior|chief|special|political|foreign|contributing|associated|guest)\b|\b(?:writer|reporter|correspondent|editor|columnist|contributor|bureau|desk|staff|news service)s?$/i

/** The names of `By A, B and C`, in order, each once; null where the line is no byline. */
export function recogniseByline(text: string): string[] | null {
  if (text.length > 300 || !/^(?:written )?by:? ?\S/i.test(text)) return null
  const [people = ''] = text.replace(/^(?:written )?by:? ?/i, '').split(/ ?[|;/·•] ?/)
  const names: string[] = []
  for (const part of people.split(/, and |, | and | & /)) {
    const name = part
      .split(/ (?:in|for|of|at) /)[0]!
      .replace(/^(?:and|by) /i, '')
      .trim()
    if (name === '') continue
    if (names.length > 0 && JOBS.test(name)) continue
    if (!isName(name)) return null
    if (!names.includes(name)) names.push(name)
  }
  return names.length > 0 ? names.map(fixCase) : null
}

/** `Reporting from PLACE`, `Reported from …`: where the reporters were. */
export function isPlaceLine(text: string): boolean {
  return text.length <= 160 && /^report(?:ing|ed) from [A-Z]/i.test(text) && !/[.!?] \S/.test(text)
}

/** One to six words, each with a capital but for particles, no sentence's end. */
function isName(text: string): boolean {
  const words = text.split(' ')
  if (words.length > 6 || /[!?:“”"]|\d/.test(text)) return false
  if (/[a-z]{3,}\.$/.test(text)) return false
  return words.every((word) => /^\p{Lu}|^\p{Lo}/u.test(word) || PARTICLES.has(word))
}

/** `ILLIA NOVAK` → `Illia Novak`; agencies of up to four letters stay. */
function fixCase(name: string): string {
  const words = name.split(' ')
  if (words.length < 2 || name !== name.toUpperCase() || !/\p{Lu}/u.test(name)) return name
  return words
    .map((word) =>
      word.replace(/(\p{L})(\p{L}{2,})/gu, (_, a: string, b: string) => a + b.toLowerCase()),
    )
    .join(' ')
}
