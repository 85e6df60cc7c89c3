import type { Rule } from './rule.ts'

/** `Nov. 5` → `5 November`: the same day, written otherwise; any other change of a date is a fact. */
export const dateForm: Rule = {
  classes: ['style.date', 'fact.date'],
  about: 'A date, month or weekday in another form; or another date.',
  reach: 1,
  pair(from, to) {
    const left = from.only
    const right = to.only
    if (left?.kind !== 'date' || right?.kind !== 'date') return null
    if (left.value === right.value) return { class: 'style.date', confidence: 0.97, score: 2 }
    const certain = isContradiction(left.value ?? '', right.value ?? '')
    return {
      class: 'fact.date',
      confidence: certain ? 0.95 : 0.45,
      score: 1.2,
      facets: certain ? [] : ['possible'],
    }
  },
  ok: [
    ['on Nov. 5 he won', 'on 5 November he won', 'on {-Nov. 5-} {+5 November+} he won'],
    ['on Nov. 5 he won', 'on Nov 5 he won', 'on {-Nov.-} {+Nov+} 5 he won'],
    ['on Nov. 5 he won', 'on Nov. 6 he won', 'on Nov. {-5-} {+6+} he won'],
    ['on Tuesday he won', 'on Wednesday he won', 'on {-Tuesday-} {+Wednesday+} he won'],
    ['since May 2019 or so', 'since May 2020 or so', 'since May {-2019-} {+2020+} or so'],
  ],
  notOk: [['he may 5 times', 'he might 5 times', 'he {-may-} {+might+} 5 times']],
}

/** Whether a field that both dates give differs; a weekday against a day of the month cannot tell. */
function isContradiction(left: string, right: string): boolean {
  if (left.startsWith('w') || right.startsWith('w')) return left[0] === right[0]
  const rightFields = right.split('-')
  return left.split('-').some((field, at) => field && rightFields[at] && field !== rightFields[at])
}
