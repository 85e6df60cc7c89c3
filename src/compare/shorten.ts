import { foldSpace } from './fold-text.ts'

/**
 * The first words of a text, with an ellipsis where more follows; never cuts a word. Its quotation
 * marks become single ones, since it is itself quoted.
 */
export function shorten(text: string, words = 10): string {
  const start = text
    .slice(0, words * 40)
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
  const all = foldSpace(start).split(' ')
  const short = all.slice(0, words).join(' ')
  const whole = all.length <= words && text.length <= words * 40
  return whole ? short : `${short.replace(/[.,;:!?…—–-]$/u, '')}…`
}
