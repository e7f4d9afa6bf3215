import type { Found } from '../actions/here.ts'
import { plain } from '../format/plain.ts'

/** More than anybody reads; whoever looks for the next one types another letter. */
const shownAtMost = 50

/** The words of each, read once for a list. */
export type Searchable = readonly { readonly found: Found; readonly label: string; readonly all: string }[]

export const searchable = (all: readonly Found[]): Searchable =>
  all.map((found) => {
    const label = ` ${plain(found.label)}`
    return { found, label, all: `${label} ${found.words.map(plain).join(' ')}` }
  })

/** What each word of the typed text begins a word of: first where the label begins with it, then in the label, then elsewhere. */
export function search(list: Searchable, typed: string): Found[] {
  const whole = plain(typed)
  const words = whole.split(' ').filter(Boolean)
  const fits = list.filter(({ all }) => words.every((word) => all.includes(` ${word}`)))
  const rank = ({ label }: Searchable[number]): number => {
    if (label.startsWith(` ${whole}`)) return 0
    return words.every((word) => label.includes(` ${word}`)) ? 1 : 2
  }
  return fits
    .map((each) => ({ found: each.found, rank: rank(each) }))
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, shownAtMost)
    .map(({ found }) => found)
}
