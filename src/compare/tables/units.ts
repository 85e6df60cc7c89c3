const UNITS: Readonly<Record<string, string>> = {
  time: 'second minute hour day week fortnight month year decade century',
  length: 'millimeter centimeter meter kilometer inch foot yard mile',
  weight: 'gram kilogram ounce pound stone ton tonne',
  space: 'acre hectare liter gallon pint barrel',
  money: 'cent dollar penny pound euro yen franc peso rupee crown',
  share: 'percent percentage',
}

const FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    centuries: 'century',
    inches: 'inch',
    feet: 'foot',
    ft: 'foot',
    pence: 'penny',
    pennies: 'penny',
    yen: 'yen',
    km: 'kilometer',
    kms: 'kilometer',
    cm: 'centimeter',
    mm: 'millimeter',
    kg: 'kilogram',
    kilo: 'kilogram',
    lb: 'pound',
    mi: 'mile',
    '%': 'percent',
    pct: 'percent',
  }),
)

const KINDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(UNITS)
    .flatMap((words) => words.split(' '))
    .map((unit) => [
      unit,
      Object.keys(UNITS).filter((kind) => UNITS[kind]!.split(' ').includes(unit)),
    ]),
)

/** The unit that a word names, in the singular and in American spelling; null for other words. */
export function unitOf(word: string): string | null {
  const lower = word
    .toLowerCase()
    .replace(/metre(?=s?$)/, 'meter')
    .replace(/^litre/, 'liter')
  const one = FORMS.get(lower) ?? FORMS.get(lower.replace(/s$/, '')) ?? lower
  const unit = KINDS.has(one) ? one : one.replace(/s$/, '')
  return KINDS.has(unit) ? unit : null
}

/** Whether two are different units of one kind: months and years, miles and kilometres. */
export function areRivalUnits(one: string | null, two: string | null): boolean {
  if (one === null || two === null || one === two) return false
  return (KINDS.get(one) ?? []).some((kind) => KINDS.get(two)?.includes(kind))
}
