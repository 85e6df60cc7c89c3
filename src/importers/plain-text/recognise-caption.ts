// Comes in: one line of a scrape. Goes out: the caption and the credit that it holds, or null.
// Lines have their spaces folded, so that ` ?` is enough where a space may stand.

/** A picture's words. Either may be '': `Image source, X` has only a credit. */
export interface Caption {
  text: string
  credit: string
}

/** `….Credit…Jo Roe for The Paper`, `Credit: Jo Roe`. */
const CREDIT = /(?:Photo credit|Image credit|Credits?|CREDIT)(?: ?(?:…|\.\.\.) ?| ?: ?)/g
/** `… in May. (Photo: Jo Roe/Agency)`, `(AP Photo/Jo Roe)`. */
const BRACKETS =
  /\((?:(?:photo|photograph|picture|image|file photo|illustration)s?(?:: ?| by | courtesy of )|(?=ap photo|ap file|file photo|handout|pool))([^()]{1,200})\)\.?$/i
/** `… in May. Photograph: Jo Roe/Agency`. */
const LABEL =
  /(?:^|[.!?”"’) ])(?:Photograph|PHOTO|Photo|Picture|Illustration|Composite)(?: by|:) ?([^.!?]{2,120}(?:\.[^.!?]{1,40}){0,3})$/
/** `Jo Roe/Agency via Getty Images` alone on its line. */
const AGENCY =
  /^[^.!?]{2,60}(?:\/|for )(?:[^.!?/]{0,30})(?:ap|afp|reuters|getty images|epa|npr|bloomberg|shutterstock)$/i

/** Recognise a caption by its credit or by the words that announce it. */
export function recogniseCaption(text: string): Caption | null {
  if (text.length > 1500) return null
  const source = /^image (source|caption),? ?(.+)$/i.exec(text)
  if (source) {
    return source[1]!.toLowerCase() === 'source'
      ? { text: '', credit: source[2]! }
      : { text: source[2]!, credit: '' }
  }
  return fromCredit(text) ?? fromBrackets(text) ?? fromLabel(text) ?? fromFile(text)
}

/** Whether a line is nothing but a photographer and an agency. */
export function isAgencyCredit(text: string): boolean {
  return text.length <= 120 && AGENCY.test(text)
}

function fromCredit(text: string): Caption | null {
  for (const match of text.matchAll(CREDIT)) {
    const before = text[match.index - 1] ?? ' '
    if (match[0].includes(':') && /[a-z]/i.test(before)) continue
    const credit = text.slice(match.index + match[0].length).trim()
    const isName = credit.length <= 200 && !/[.!?] [A-Z]\w+ \w+ \w/.test(credit)
    if (credit !== '' && isName) return { text: text.slice(0, match.index).trim(), credit }
  }
  return null
}

function fromBrackets(text: string): Caption | null {
  const match = BRACKETS.exec(text)
  if (!match || text.length > 800) return null
  return { text: text.slice(0, match.index).trim(), credit: match[1]!.trim() }
}

function fromLabel(text: string): Caption | null {
  const match = text.length > 800 ? null : LABEL.exec(text)
  if (!match) return null
  const end = match.index + (/^[a-z]/i.test(match[0]) ? 0 : 1)
  return { text: text.slice(0, end).trim(), credit: match[1]!.trim() }
}

/** `FILE - In this May 2, 2020, photo, …` */
function fromFile(text: string): Caption | null {
  return /^FILE(?: PHOTO)? ?[-–—:]/.test(text) ? { text, credit: '' } : null
}
