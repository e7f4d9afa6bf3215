/** What is compared with what, as the address has it: `scn:<id>` is a scenario as it stands, `calc:<id>` a kept result. */
export interface Reference {
  readonly kind: 'scn' | 'calc'
  readonly id: string
}

export const mostCompared = 8

const pattern = /^(scn|calc):([0-9a-f-]{36})$/

export const referenceText = ({ kind, id }: Reference): string => `${kind}:${id}`

function readReference(text: string): Reference | undefined {
  const [, kind, id] = pattern.exec(text) ?? []
  return kind && id ? { kind: kind as Reference['kind'], id } : undefined
}

/** Each once, as many as are compared at most; what is none is left out, because a link may have lost a part. */
export function readReferences(text: string): Reference[] {
  const known = new Map(
    text.split(',').flatMap((part) => {
      const reference = readReference(part.trim())
      return reference ? [[referenceText(reference), reference] as const] : []
    }),
  )
  return [...known.values()].slice(0, mostCompared)
}

/** The base comes first, whose place that is. */
export function withBaseFirst(references: readonly Reference[], base: string | undefined): Reference[] {
  const isBase = (each: Reference) => referenceText(each) === base
  return [...references.filter(isBase), ...references.filter((each) => !isBase(each))]
}
