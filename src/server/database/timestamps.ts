const utc = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?$/
const digits = 3

/**
 * ISO 8601 with milliseconds, from a time of our era in UTC as PostgreSQL writes it (`(… at time zone 'UTC')::text`). Long lists are made of
 * such: a Date for each, only to be written out again, takes several times as long.
 *
 * @throws {RangeError} when it is none.
 */
export function isoTimestamp(text: string): string {
  const [, day, time, fraction = ''] = utc.exec(text) ?? []
  if (day === undefined || time === undefined) throw new RangeError(`${text} is no time.`)
  return `${day}T${time}.${fraction.slice(0, digits).padEnd(digits, '0')}Z`
}
