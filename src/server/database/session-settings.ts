/** What decides how values are written and read, and what a transaction sees: whatever a database or role prefers. */
const settings = {
  datestyle: 'ISO',
  timezone: 'UTC',
  intervalstyle: 'postgres',
  bytea_output: 'hex',
  // Shortest exact: fewer digits would lose some.
  extra_float_digits: '1',
  standard_conforming_strings: 'on',
  default_transaction_isolation: 'read committed',
} as const

/**
 * The address of a database with the settings that every session begins with; they come before those of the database and
 * of the role, and after what the address itself asks for.
 *
 * @param more settings of these sessions alone.
 */
export function withSessionSettings(
  databaseUrl: string,
  more: Readonly<Record<string, string>> = {},
): string {
  const options = Object.entries({ ...settings, ...more }).map(
    ([name, value]) => `-c ${name}=${value.replaceAll(' ', '\\ ')}`,
  )
  const url = new URL(databaseUrl)
  const given = url.searchParams.get('options') ?? ''
  url.searchParams.set('options', [given, ...options].join(' ').trim())
  return url.href
}
