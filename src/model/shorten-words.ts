/**
 * At most `limit` words of a text (in scripts without spaces: at most eight times `limit` characters),
 * with an ellipsis where more follows.
 */
export function shortenWords(text: string, limit: number): string {
  const words = text.split(/\s+/, limit + 1)
  const joined = words.slice(0, limit).join(' ')
  // No text has more characters than code units.
  if (joined.length <= limit * 8) return words.length <= limit ? joined : `${joined} …`
  const points = Array.from(joined)
  const whole = words.length <= limit && points.length <= limit * 8
  return whole ? points.join('') : `${points.slice(0, limit * 8).join('')} …`
}
