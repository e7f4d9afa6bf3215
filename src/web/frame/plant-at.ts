/** What leads from a plant to what deciders ask of it; loaded with what is no part of the first screen. */
export const questionsName = 'Questions'

const kinds: Readonly<Record<string, string>> = { scenarios: 'scn', try: 'try', calculations: 'calc' }

/** The plant of an address as other screens name it: `scn:<id>`, `try:<plant>` or `calc:<id>`; undefined where it has none. */
export function plantAt(pathname: string): string | undefined {
  const [, kind = '', id = ''] = /^\/(scenarios|try|calculations)\/([^/]+)$/.exec(pathname) ?? []
  return id === '' ? undefined : `${kinds[kind]}:${id}`
}
