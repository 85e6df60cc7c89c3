import type { PartialDate } from './model/partial-date.ts'

/**
 * The day that a build is made for, in UTC: `SOURCE_DATE_EPOCH` (seconds since 1970, the convention
 * of reproducible-builds.org) where it is set, else the clock. Only expiry dates look at it.
 */
export function today(environment: NodeJS.ProcessEnv = process.env): PartialDate {
  const epoch = environment.SOURCE_DATE_EPOCH
  const time = epoch && /^\d{1,12}$/.test(epoch) ? Number(epoch) * 1000 : Date.now()
  return { text: new Date(time).toISOString().slice(0, 10), precision: 'day' }
}
