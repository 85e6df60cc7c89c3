import { foldSpace } from './fold-text.ts'

/** The first words of a text, with an ellipsis where more follows; never cuts a word. */
export function shorten(text: string, words = 10): string {
  const all = foldSpace(text.slice(0, words * 40)).split(' ')
  const short = all.slice(0, words).join(' ')
  const whole = all.length <= words && text.length <= words * 40
  return whole ? short : `${short.replace(/[.,;:!?…—–-]$/u, '')}…`
}

/** The first words in quotation marks; those inside become single ones. */
export function quote(text: string, words = 10): string {
  return `“${shorten(text, words).replaceAll('“', '‘').replaceAll('”', '’')}”`
}
