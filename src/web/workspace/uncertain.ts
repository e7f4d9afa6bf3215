import type { InputRange, Together, Uncertain } from './ranges.ts'

type Said = Pick<Uncertain, 'ranges' | 'together'>

/** The range of an input, in the place of another one that it had. */
export function withRange({ ranges, together }: Said, range: InputRange): Said {
  const place = ranges.findIndex((each) => each.place === range.place)
  return { ranges: place === -1 ? [...ranges, range] : ranges.with(place, range), together }
}

/** Takes the range of an input away, and what moved with it alone. */
export function withoutRange({ ranges, together }: Said, place: string): Said {
  const gone = ranges.find((each) => each.place === place)?.id
  return {
    ranges: ranges.filter((each) => each.place !== place),
    together: together.flatMap((group): Together[] => {
      const ids = group.ids.filter((id) => id !== gone)
      return ids.length < 2 ? [] : [{ ...group, ids }]
    }),
  }
}

/** Every two of a group, as studies take it. */
export const pairsOf = (together: readonly Together[]) =>
  together.flatMap(({ ids, rho }) =>
    ids.flatMap((one, i) => ids.slice(i + 1).map((other) => ({ between: [one, other] as const, rho }))),
  )
