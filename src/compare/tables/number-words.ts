const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'

/** English cardinals of one word → value. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, index) => [word, index] as const),
  ...TENS.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
])

/** English ordinals of one word → value. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  ORDINALS.split(' ').map((word, index) => [word, index + 1] as const),
)

/** Words that multiply the number before them → power of ten. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['k', 3],
  ['million', 6],
  ['mn', 6],
  ['m', 6],
  ['billion', 9],
  ['bn', 9],
  ['b', 9],
  ['trillion', 12],
  ['tn', 12],
  ['trn', 12],
])

/** Languages whose decimal sign is a comma and whose thousands are set off by a point. */
export const COMMA_DECIMALS: ReadonlySet<string> = new Set(
  'de fr es pt it nl id tr pl cs sk sv da nb nn no fi ru uk el hu ro bg hr sr sl vi'.split(' '),
)
