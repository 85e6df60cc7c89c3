/** The zones that RFC 822 names, section 5.1; elsewhere these letters mean other zones as well. */
const ZONES: Readonly<Record<string, string>> = Object.freeze({
  UT: '+0000',
  EST: '-0500',
  EDT: '-0400',
  CST: '-0600',
  CDT: '-0500',
  MST: '-0700',
  MDT: '-0600',
  PST: '-0800',
  PDT: '-0700',
})

/** A date of RSS, which is that of mail, with the name of its zone as a distance from UTC. */
export function mailDate(text: string | null): string | null {
  return text?.replace(/(?<=\d )(?:UT|[ECMP][SD]T)$/, (zone) => ZONES[zone] ?? zone) ?? null
}
