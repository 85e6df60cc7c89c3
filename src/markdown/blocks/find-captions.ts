import { findCredits } from '../attribution/find-credits.ts'
import { mapText } from '../attribution/text-map.ts'
import { bareWords, type Draft, imageOf, isAllEmphasis, isOpenParagraph } from './draft.ts'

/** Longest caption, in characters, that is known by its credit alone. */
const longest = 700

const credits = [
  // “(Photo: A. Silva/Sund Press)”, “[Image courtesy of …]” at the end
  /[([](?:photos?|photograph|images?|pictures?|credits?|illustration|graphic|file photo|foto|bild|imagen|imagem|图片|圖片|图|صورة)[^()[\]]{0,160}[)\]]\.?$/iu,
  // “Credit: A. Silva”, “Credit…A. Silva for …”, “Photo by A. Silva”, anywhere near the end
  /(?:^|[.!?”"’)…\s])(?:photo ?credit|image ?credit|credits?|photos?|photograph|images?|pictures?|foto|crédit(?: photo)?|bildnachweis|图片来源|圖片來源|摄影)\s?(?::|…|\.\.\.|：| by |courtesy)\s?\S.{0,160}$/iu,
  // “(AP Photo/A. Silva)”, “(A. Silva/Reuters)”
  /\((?:[^()]{0,60}\bphoto\b[^()]{0,60}|[^()]{2,60}\/[^()]{2,60})\)\.?$/i,
  // “| A. Silva/Sund Press”, “© Sund Press” at the end
  /(?:©|\(c\))\s?[^.]{2,80}$/i,
]

/**
 * Gives the paragraphs that describe a picture the role `caption`: one that repeats the picture's
 * alt text (that counts once), ends in a credit, or stands in italics right below it. Several lines
 * of caption below one picture are all found; furniture between is passed over.
 *
 * @param leadCaption Caption of the article's own picture, from the front matter.
 */
export function findCaptions(drafts: readonly Draft[], leadCaption: string | null): Draft[] {
  let alt: string | null = null
  let lines = 0
  const lead = leadCaption ? bareWords(leadCaption) : ''
  return drafts.map((draft): Draft => {
    const image = imageOf(draft)
    if (image) {
      alt = String(image.properties.alt ?? '')
      lines = 0
      return draft
    }
    if (draft.role === 'furniture') return draft
    if (isOpenParagraph(draft) && lead !== '' && bareWords(draft.words) === lead)
      return { ...draft, role: 'caption' }
    if (alt !== null && (draft.role === 'caption' || isCaption(draft, alt, lines))) {
      lines++
      return { ...draft, role: 'caption' }
    }
    alt = null
    return draft
  })
}

function isCaption(draft: Draft, alt: string, linesBefore: number): boolean {
  if (!isOpenParagraph(draft) || linesBefore > 1) return false
  if (repeats(draft.words, alt)) return true
  if (draft.words.length > longest) return false
  if (credits.some((credit) => credit.test(draft.words))) return true
  if (linesBefore > 0) return false
  return (
    draft.words.length <= 400 &&
    isAllEmphasis(draft.element) &&
    findCredits(mapText(draft.element)).length === 0
  )
}

/** The same words, or one begins with all of the other (a credit was added, a sentence cut). */
function repeats(words: string, alt: string): boolean {
  const a = bareWords(words)
  const b = bareWords(alt)
  if (b === '') return false
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 20 && long.startsWith(short) && long.length - short.length <= 200
}
