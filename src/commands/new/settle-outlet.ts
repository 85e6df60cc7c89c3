import { isTimeZone } from '../../model/field-types.ts'
import { hostOf } from '../../model/normalise-url.ts'
import type { Outlet } from '../../model/outlet.ts'
import { implyOutlets } from '../../read/imply-outlets.ts'
import { findByHost, indexOutlets } from '../../read/outlet-index.ts'
import { resolveOutlet } from '../../read/resolve-outlet.ts'
import { slugify } from '../../read/slugify.ts'
import { suggestValue } from '../../read/suggest-value.ts'
import type { Ask, Choice } from './ask.ts'
import { nameMeant } from './name-meant.ts'
import type { Unsettled } from './settle-fact.ts'

/** The outlet of a new article; `isNew` where its file is still to be written. */
export type SettledOutlet = { outlet: Outlet; isNew: boolean }

type Given = { outlet?: string; outletName?: string; url: URL | null; yes: boolean }

const ANOTHER = ''

/**
 * The outlet that was named, else the one of the address, else one that is asked for or proposed.
 * Null where that was not enough; `unsettled` says what is missing.
 */
export async function settleOutlet(
  given: Given,
  known: readonly Outlet[],
  ask: Ask | null,
  unsettled: Unsettled,
): Promise<SettledOutlet | null> {
  const index = indexOutlets(known)
  const named = given.outlet?.trim()
  if (named) {
    const { outlet } = resolveOutlet(named, undefined, index)
    if (outlet) return { outlet, isNew: false }
    if (given.outletName) return made(newOutlet(given.outletName, given.url, named))
    if (ask)
      return chooseOutlet(`No outlet is called “${named}”. Which one is it?`, given, known, ask)
    unsettled.wrong.push(describeUnknown(named, known))
    return null
  }
  const host = given.url === null ? null : hostOf(given.url.href)
  const owner = host === null ? null : findByHost(index.byDomain, host)
  if (owner) return { outlet: owner, isNew: false }
  if (given.outletName) return made(newOutlet(given.outletName, given.url, null))
  if (ask) {
    return host === null
      ? chooseOutlet('Which outlet published it?', given, known, ask)
      : askAbout(implied(given.url!, known), ask)
  }
  if (given.url === null) unsettled.missing.push('--outlet (or --url)')
  else {
    const guess = implied(given.url, known)
    // Without a name of its own the host would stand in for it: somebody must agree to that.
    if (given.yes || guess.name !== host) return made(guess)
    unsettled.missing.push('--outlet-name')
  }
  return null
}

async function chooseOutlet(
  message: string,
  { outlet, url }: Given,
  known: readonly Outlet[],
  ask: Ask,
): Promise<SettledOutlet> {
  const meant = outlet ? nameMeant(outlet, namesOf(known)) : null
  const isMeant = ({ id, name }: Outlet) => id === meant || name === meant
  const sorted = [...known.filter(isMeant), ...known.filter((one) => !isMeant(one))]
  const options: Choice[] = [
    ...sorted.map((one) => ({ value: one.id, label: one.name, hint: hintOf(one, isMeant(one)) })),
    { value: ANOTHER, label: 'Another outlet …', hint: 'its file is written too' },
  ]
  const id = await ask.choose({ message, options })
  const chosen = known.find((one) => one.id === id)
  return chosen
    ? { outlet: chosen, isNew: false }
    : askAbout(newOutlet(outlet ?? '', url, null), ask)
}

function hintOf({ domains }: Outlet, isMeant: boolean): string {
  return `${isMeant ? 'did you mean this? ' : ''}${domains.join(', ')}`
}

/** What a reader sees of a new outlet, and what its dates need. */
async function askAbout(guess: Outlet, ask: Ask): Promise<SettledOutlet> {
  const name = await ask.text({
    message: 'This outlet is new here. What is it called?',
    initial: guess.name,
    example: 'Harbour Post',
    check: (answer) => (slugify(answer) === '' && answer.trim() === '' ? 'A name, please.' : null),
  })
  const timeZone = await ask.text({
    message: 'In which time zone does it date its articles? (Enter if you do not know)',
    initial: guess.timeZone ?? '',
    example: 'Europe/London',
    check: checkTimeZone,
  })
  const id = slugify(name) || guess.id
  return made({ ...guess, id, name, timeZone: timeZone || null })
}

function checkTimeZone(answer: string): string | null {
  const zone = answer.trim()
  if (zone === '' || isTimeZone(zone)) return null
  const meant = suggestValue('time_zone', zone, [])
  return meant ? `Did you mean ${meant}?` : 'Expected a zone such as Europe/London or Asia/Bangkok.'
}

function made(outlet: Outlet): SettledOutlet {
  return { outlet: { ...outlet, implied: false }, isNew: true }
}

/** What is commonly known of a host, else its own name. */
function implied(url: URL, known: readonly Outlet[]): Outlet {
  const host = hostOf(url.href)
  const source = { file: '', text: '', lines: [], sha256: '' }
  const { outlets } = implyOutlets(known, [{ host, source, place: { line: 1, column: 1 } }])
  return findByHost(indexOutlets(outlets).byDomain, host ?? '') ?? newOutlet(host ?? '', url, null)
}

function newOutlet(name: string, url: URL | null, id: string | null): Outlet {
  const host = url === null ? null : hostOf(url.href)
  return {
    id: slugify(id ?? '') || slugify(name) || slugify(host ?? '') || 'outlet',
    name: name.trim(),
    kind: 'site',
    home: null,
    domains: host === null ? [] : [host],
    country: null,
    timeZone: null,
    language: null,
    rights: {},
    implied: true,
  }
}

function describeUnknown(named: string, known: readonly Outlet[]): string {
  const meant = nameMeant(named, namesOf(known))
  const hint = meant === null ? '' : ` (did you mean ${meant}?)`
  return `--outlet “${named}”, expected the name of a file in outlets/${hint}; for a new one add --outlet-name`
}

function namesOf(known: readonly Outlet[]): string[] {
  return known.flatMap(({ id, name }) => [id, name])
}
