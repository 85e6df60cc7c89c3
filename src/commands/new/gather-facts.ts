import { factsOfText, type NewFacts } from '../../importers/compose-article.ts'
import { addressInText } from '../../importers/plain-text.ts'
import { languageField } from '../../model/field-types.ts'
import { addressProblem } from '../../model/http-address.ts'
import type { Outlet } from '../../model/outlet.ts'
import { parseDate } from '../../read/parse-date.ts'
import { canonical, type ReadSettings } from '../../read/read-settings.ts'
import { suggestValue } from '../../read/suggest-value.ts'
import type { Ask } from './ask.ts'
import { type Fact, settleFact, type Unsettled } from './settle-fact.ts'
import { type SettledOutlet, settleOutlet } from './settle-outlet.ts'

/** What was said on the command line. */
export type GivenFacts = {
  url?: string
  date?: string
  outlet?: string
  outletName?: string
  language?: string
  title?: string
  /** Take proposals without asking. */
  yes: boolean
}

export type Gathered = { facts: NewFacts; settled: SettledOutlet }

/**
 * Everything that must be known of a new article, asked for where somebody can be asked. `text` and the
 * address answer what they can.
 */
export async function gatherFacts(
  given: GivenFacts,
  text: string | null,
  { settings, outlets }: { settings: ReadSettings; outlets: readonly Outlet[] },
  ask: Ask | null,
): Promise<Gathered | Unsettled> {
  const unsettled: Unsettled = { missing: [], wrong: [] }
  const address = await settleFact(
    addressFact(text === null ? null : addressInText(text)),
    given.url,
    ask,
    unsettled,
  )
  const url = address === '' ? null : new URL(address)
  if (url) url.hash = ''
  const settled = await settleOutlet({ ...given, url }, outlets, ask, unsettled)
  const told = factsOfText(text, url)
  const title = await settleFact(titleFact(told.title), given.title, ask, unsettled)
  const zone = settled?.outlet.timeZone ?? null
  const date = await settleFact(dateFact(told.date, zone, given.yes), given.date, ask, unsettled)
  const language = settled?.outlet.language ?? settings.defaults.language
  const tongue = await settleFact(languageFact(language), given.language, ask, unsettled)
  if (settled === null || unsettled.missing.length + unsettled.wrong.length > 0) return unsettled
  const facts: NewFacts = {
    url,
    outlet: settled.outlet.id,
    date: date === '' ? null : (parseDate(date, zone).date?.text ?? null),
    language: canonical(tongue),
    title: title || null,
  }
  return { facts, settled }
}

function addressFact(proposal: string | null): Fact {
  return {
    flag: '--url',
    message: 'Where was it published? Paste its address (Enter if it was only printed).',
    example: 'https://harbourpost.example/2024/03/ferry',
    proposal,
    isOptional: true,
    problem: addressProblem,
  }
}

function titleFact(proposal: string | null): Fact {
  return {
    flag: '--title',
    message: 'What is its headline?',
    example: 'The ferry returns',
    proposal,
    isOptional: false,
    problem: () => null,
  }
}

function dateFact(proposal: string | null, timeZone: string | null, yes: boolean): Fact {
  return {
    flag: '--date',
    message: 'When was it published? (as precise as you know; Enter if you do not)',
    example: '2024-03-12',
    proposal,
    isOptional: yes,
    problem: (value) => {
      const parsed = parseDate(value, timeZone)
      return parsed.date === null ? parsed.expected : null
    },
  }
}

function languageFact(proposal: string): Fact {
  return {
    flag: '--language',
    message: 'In which language is it?',
    example: 'en',
    proposal,
    isOptional: false,
    problem: (value) => {
      if (languageField.safeParse(value).success) return null
      const meant = suggestValue('language', value, [])
      return `a language tag such as en, pt-BR or zh-Hant${meant ? ` (did you mean ${meant}?)` : ''}`
    },
  }
}
