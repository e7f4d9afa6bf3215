import { queryOptions } from '@tanstack/react-query'
import type { ReferenceData } from '../engine/pathways.ts'
import { api } from './client.ts'
import { answered } from './problems.ts'
import { texts } from './texts.ts'

interface EditionName {
  readonly edition: string
  readonly isCurrent: boolean
}

async function readEdition(edition: string, signal: AbortSignal): Promise<ReferenceData> {
  const params = { path: { edition } }
  const data = await answered(api.GET('/api/v1/reference-data/editions/{edition}', { params, signal }))
  return data as unknown as ReferenceData
}

/** One edition by its name: what a scenario has pinned. It never changes. */
export const editionQuery = (name: string) =>
  queryOptions({
    queryKey: ['editions', name],
    queryFn: ({ signal }) => readEdition(name, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** The edition that new plants start with; of those that came with the program the newest, where the current one is not public. */
export const startingEdition = queryOptions({
  queryKey: ['editions', 'starting'],
  queryFn: async ({ signal }): Promise<ReferenceData> => {
    // The client's types lose that what is read only is a list.
    const listed = await answered(api.GET('/api/v1/reference-data/editions', { signal }))
    const editions = listed as unknown as readonly EditionName[]
    const { edition } = editions.find(({ isCurrent }) => isCurrent) ?? editions[0] ?? {}
    if (edition === undefined) throw new Error(texts.noEdition)
    return await readEdition(edition, signal)
  },
  // An edition never changes; which one is current is asked at the next visit.
  staleTime: Number.POSITIVE_INFINITY,
})
