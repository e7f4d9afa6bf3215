import { useQuery } from '@tanstack/react-query'
import type { EditionName } from '../api/edition-names.ts'
import { editionQuery } from '../api/editions.ts'
import { type Entry, listEntries, type ReferenceData } from '../engine/edition-data.ts'

export interface WholeEdition {
  readonly data: ReferenceData
  readonly entries: readonly Entry[]
}

const known = new WeakMap<ReferenceData, WholeEdition>()

/** Made once of an edition, however many parts of a screen look at it. */
function withEntries(data: ReferenceData): WholeEdition {
  const whole = known.get(data) ?? { data, entries: listEntries(data) }
  known.set(data, whole)
  return whole
}

/** One edition, with its data by the names that people know. */
export const useEdition = (edition: string) => useQuery({ ...editionQuery(edition), select: withEntries })

/** What an edition is compared with unless another one is chosen: the one it was made from, else the next older. */
export function olderEdition(editions: readonly EditionName[], edition: string): string | undefined {
  const place = editions.findIndex((each) => each.edition === edition)
  const basedOn = editions[place]?.basedOn
  if (basedOn !== null && editions.some((each) => each.edition === basedOn)) return basedOn
  return (editions[place + 1] ?? editions.find((each) => each.edition !== edition))?.edition
}
