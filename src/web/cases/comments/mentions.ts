/** Somebody of the project, as a comment names them. */
export interface Mentionable {
  readonly id: string
  readonly name: string
}

/** What stands behind an @ that the cursor is after. */
export interface AskedMention {
  /** Where the @ stands. */
  readonly from: number
  readonly typed: string
}

const mostTyped = 60

/** An @ begins a mention where a word begins; undefined where the cursor is after none. */
export function askedMention(text: string, cursor: number): AskedMention | undefined {
  const before = text.slice(0, cursor)
  const from = before.lastIndexOf('@')
  if (from < 0 || !/(^|\s|\()$/.test(before.slice(0, from))) return undefined
  const typed = before.slice(from + 1)
  return typed.length > mostTyped || typed.includes('\n') ? undefined : { from, typed }
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Those of whom a word begins with what was typed; all where nothing is typed yet. */
export function matching<Person extends Mentionable & { readonly email: string }>(
  people: readonly Person[],
  typed: string,
): Person[] {
  const wanted = plain(typed)
  return people.filter(({ name, email }) =>
    [name, email].some((text) => plain(text).startsWith(wanted) || plain(text).includes(` ${wanted}`)),
  )
}

/** The text with somebody's name in the place of what was typed, and where the cursor is then. */
export function withMention(text: string, { from, typed }: AskedMention, name: string) {
  const end = from + 1 + typed.length
  const inserted = `@${name} `
  return {
    text: text.slice(0, from) + inserted + text.slice(end).replace(/^ /, ''),
    cursor: from + inserted.length,
  }
}

/** Those whose names still stand in the text. */
export const mentionedIn = (text: string, chosen: readonly Mentionable[]): Mentionable[] =>
  chosen.filter(({ name }) => text.includes(`@${name}`))
