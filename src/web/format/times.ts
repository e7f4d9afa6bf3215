const formatters = new Map<string, Intl.DateTimeFormat>()

/** The time of day in hours and minutes, as the person's clock shows it. */
export function timeOfDay(milliseconds: number, locale: string): string {
  const known = formatters.get(locale)
  const formatter = known ?? new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
  if (!known) formatters.set(locale, formatter)
  return formatter.format(milliseconds)
}
