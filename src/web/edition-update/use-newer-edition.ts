import { useQuery } from '@tanstack/react-query'
import { currentOf, type EditionName, editionNames } from '../api/edition-names.ts'
import { editionQuery } from '../api/editions.ts'
import type { ReferenceData } from '../engine/pathways.ts'

/** The current edition with its data, where it is newer than the one that a scenario pins; undefined until it is there. */
export function useNewerEdition(pinned: string): ReferenceData | undefined {
  const { data: names } = useQuery(editionNames)
  const newer = names && newerThan(names, pinned)
  const { data } = useQuery({ ...editionQuery(newer?.edition ?? ''), enabled: newer !== undefined })
  return data
}

/** @param names newest first. An edition that is not among them is older than all. */
function newerThan(names: readonly EditionName[], pinned: string): EditionName | undefined {
  const current = currentOf(names)
  const place = names.findIndex(({ edition }) => edition === pinned)
  return current && (place === -1 || names.indexOf(current) < place) ? current : undefined
}
