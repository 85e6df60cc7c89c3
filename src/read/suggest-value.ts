import { isTimeZone } from '../model/field-types.ts'
import { suggestName } from './suggest-name.ts'

/** Languages that are offered where somebody writes the name instead of the tag. */
const LANGUAGES = Object.freeze(
  'af am ar az bg bn ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko lo lt lv mk ml mn mr ms my nb ne nl pa pl ps pt ro ru si sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh zu'.split(
    ' ',
  ),
)

/**
 * The value that a wrong one most likely means, or null: one of the choices, a language tag for
 * `English`, `Deutsch` or `en_US`, a time zone for `Asia/Bankok`.
 *
 * @param name the field, whose last part says what it holds: `defaults.language`
 */
export function suggestValue(
  name: string,
  value: unknown,
  choices: readonly string[],
): string | null {
  if (typeof value !== 'string') return null
  if (/(^|\.)language$/.test(name)) return suggestLanguage(value)
  if (name === 'time_zone') return suggestName(value, timeZones())
  return suggestName(value, choices)
}

function suggestLanguage(value: string): string | null {
  const tag = value.trim().split('.')[0]!.replaceAll('_', '-')
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(tag))
    return Intl.getCanonicalLocales(tag)[0] ?? null
  const names = LANGUAGES.flatMap((language) =>
    ['en', language].map((reader) => {
      const names = new Intl.DisplayNames([reader], { type: 'language' })
      return [names.of(language) ?? language, language] as const
    }),
  )
  const meant = suggestName(
    value,
    names.map(([name]) => name),
  )
  return names.find(([name]) => name === meant)?.[1] ?? null
}

function timeZones(): string[] {
  return Intl.supportedValuesOf('timeZone').filter(isTimeZone)
}
