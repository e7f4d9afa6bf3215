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

const options = Object.entries(settings)
  .map(([name, value]) => `-c ${name}=${value.replaceAll(' ', '\\ ')}`)
  .join(' ')

/**
 * The address of a database with the settings that every session begins with; they come before those of the database and
 * of the role, and after what the address itself asks for.
 */
export function withSessionSettings(databaseUrl: string): string {
  const url = new URL(databaseUrl)
  url.searchParams.set('options', `${url.searchParams.get('options') ?? ''} ${options}`.trim())
  return url.href
}
