import { pageLocale } from './numbers.ts'

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(key: string, locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${key}`
  const known = formatters.get(name)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, options)
  formatters.set(name, made)
  return made
}

/** The time of day in hours and minutes, as the person's clock shows it. @param milliseconds since 1970. */
export const timeOfDay = (milliseconds: number, locale = pageLocale): string =>
  formatter('time', locale, { hour: '2-digit', minute: '2-digit' }).format(milliseconds)

/** A day, as the person's calendar shows it. @param instant an ISO 8601 date and time. */
export const day = (instant: string, locale = pageLocale): string =>
  formatter('day', locale, { dateStyle: 'medium' }).format(new Date(instant))

/** A day with hours and minutes. @param instant an ISO 8601 date and time. */
export const dayAndTime = (instant: string, locale = pageLocale): string =>
  formatter('day and time', locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant))
