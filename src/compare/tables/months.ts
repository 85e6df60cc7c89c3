const NAMES: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

const DAYS: readonly (readonly string[])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed'],
  ['thursday', 'thurs', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
]

function index(groups: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(groups.flatMap((names, at) => names.map((name) => [name, at + 1] as const)))
}

/** English month names and their abbreviations, lower case without points → 1–12. */
export const MONTHS: ReadonlyMap<string, number> = index(NAMES)

/** English weekdays and their abbreviations, lower case without points → 1 (Monday) – 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = index(DAYS)
