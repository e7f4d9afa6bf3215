import type { Document, Json } from './document.ts'
import type { InputRange, RangeDraft, Uncertain } from './ranges.ts'

/** Parts of an open document that are no inputs: what is not known of these. */
const parts = ['ranges', 'together', 'logistics'] as const

/** A scenario as the API tells it. Answers that were kept by an earlier page have its inputs alone. */
export interface ToldScenario {
  readonly inputs: unknown
  readonly ranges?: unknown
  readonly together?: unknown
  readonly logistics?: unknown
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || Object.keys(value as object).length === 0

/** The document that the machine saves: inputs, and what is said of them. */
export const documentOf = (told: ToldScenario): Document => ({
  ...(told.inputs as Document),
  ...Object.fromEntries(parts.flatMap((part) => (isEmpty(told[part]) ? [] : [[part, told[part] as Json]]))),
})

/** What a calculation takes of a document. */
export function inputsOf(document: Document): Document {
  if (!parts.some((part) => part in document)) return document
  return Object.fromEntries(Object.entries(document).filter(([name]) => !isPart(name)))
}

/** The other parts of a document. */
export const besidesInputs = (document: Document): Document =>
  Object.fromEntries(Object.entries(document).filter(([name]) => isPart(name)))

const isPart = (name: string): boolean => parts.some((part) => part === name)

export const emptyDraft: RangeDraft = {
  given: 'ends',
  text: '',
  ends: undefined,
  shape: undefined,
  mode: '',
  members: {},
}

type KeptRange = Partial<Omit<InputRange, 'place'>>

/** What a document says of what is not known, in the same order on every device: the members of an object have none. */
export function uncertainOf({ ranges, together, logistics }: Document): Uncertain {
  const kept = Object.entries((ranges ?? {}) as Readonly<Record<string, KeptRange>>)
  return {
    ranges: kept
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([place, range]) => rangeAt(place, range)),
    together: (together ?? []) as unknown as Uncertain['together'],
    logistics: (logistics ?? {}) as Uncertain['logistics'],
  }
}

/** One that came by the API alone has no form that was filled in. */
const rangeAt = (
  place: string,
  { id = place, distribution = {}, mark, draft, ...rest }: KeptRange,
): InputRange => ({
  ...rest,
  id,
  place,
  distribution,
  mark: mark ?? String(distribution.kind),
  draft: { ...emptyDraft, ...draft },
})
