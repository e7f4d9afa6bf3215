import { type Document, escapedKey, isSame, type Json } from './document.ts'
import type { Change } from './edits.ts'
import { uncertainOf } from './uncertain-parts.ts'

/** What a person has said of an input that is not known. */
export interface InputRange {
  /** Its name in studies; the random numbers follow from it, so it stays. */
  readonly id: string
  /** Where the input is, by the name of its element: `/feedstocks/UCO/price`. */
  readonly place: string
  /** A factor of what the case says; the value itself, if left out. */
  readonly as?: 'factor'
  /** As the API takes it. */
  readonly distribution: Readonly<Record<string, unknown>>
  /** What stands at the row, such as 850–1,150. */
  readonly mark: string
  /** What was chosen and typed, to go on from there. */
  readonly draft: RangeDraft
  /** Where it is from, where not from a person. */
  readonly source?: string
}

/** A form of a range as it was left. */
export interface RangeDraft {
  /** `ends` is two ends in a line; else a kind of distribution, given by its members. */
  readonly given: string
  readonly text: string
  readonly ends: 'limits' | 'P10P90' | undefined
  readonly shape: string | undefined
  /** The most likely value, where somebody has typed one. */
  readonly mode: string
  readonly members: Readonly<Record<string, string>>
}

/** Inputs that rise and fall with each other: every two of them have this rank correlation. */
export interface Together {
  readonly ids: readonly string[]
  readonly rho: number
}

/** All that is not known of a case. */
export interface Uncertain {
  /** They are found by their places. */
  readonly ranges: readonly InputRange[]
  readonly together: readonly Together[]
  /** How the feedstock comes, as the API takes it. */
  readonly logistics: Readonly<Record<string, Json>>
}

/** What is not known of the open document, of which it is a part: it is saved, merged and undone as all of it. */
export interface Ranges {
  get(): Uncertain
  subscribe(listener: () => void): () => void
  /** @param group by which it can be undone. */
  put(next: Pick<Uncertain, 'ranges' | 'together'>, group?: string): void
}

interface Holder {
  get(): { readonly shown: Document }
  subscribe(listener: () => void): () => void
  edit(changes: readonly Change[], group?: string): void
}

/** Where the range of an input is in a document. */
export const rangePointer = (place: string): string => `/ranges/${escapedKey(place)}`

/** The same without what is undefined, as the server has it. */
const asJson = <Value>(value: Value): Json => JSON.parse(JSON.stringify(value)) as Json

export function rangesIn(holder: Holder): Ranges {
  let seen: Document | undefined
  let now = uncertainOf({})
  return {
    get() {
      const { shown } = holder.get()
      if (shown === seen) return now
      seen = shown
      const next = uncertainOf(shown)
      // Saving makes another object of the same, of which no study is to begin anew.
      if (!isSame(next as unknown as Json, now as unknown as Json)) now = next
      return now
    },
    subscribe: (listener) => holder.subscribe(listener),
    put: (next, group) => holder.edit(changesTo(uncertainOf(holder.get().shown), next), group),
  }
}

/** One change for each range, so that two devices that change others have no conflict. */
function changesTo(before: Uncertain, next: Pick<Uncertain, 'ranges' | 'together'>): Change[] {
  const gone = before.ranges.filter(({ place }) => !next.ranges.some((each) => each.place === place))
  return [
    ...gone.map(({ place }): Change => ({ pointer: rangePointer(place), to: null })),
    ...next.ranges.flatMap((range): Change[] => {
      const own = before.ranges.find((each) => each.place === range.place)
      // One that came without a form has none until somebody changes it.
      if (own && isSame(asJson(own), asJson(range))) return []
      const { place, ...kept } = range
      return [{ pointer: rangePointer(place), to: asJson(kept) }]
    }),
    ...(isSame(asJson(before.together), asJson(next.together))
      ? []
      : [{ pointer: '/together', to: next.together.length > 0 ? asJson(next.together) : null }]),
  ]
}
