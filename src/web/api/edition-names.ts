import { queryOptions } from '@tanstack/react-query'
import { api } from './client.ts'
import type { components } from './generated.ts'
import { answered } from './problems.ts'

export type EditionName = components['schemas']['PublishedEdition']

/** The editions that whoever asks may see, newest first. */
export const editionNames = queryOptions({
  queryKey: ['editions', 'names'],
  queryFn: () => answered(api.GET('/api/v1/reference-data/editions')),
})

/** The edition that new plants start with: the current one, or the newest that may be seen. */
export const currentOf = (editions: readonly EditionName[]): EditionName | undefined =>
  editions.find(({ isCurrent }) => isCurrent) ?? editions[0]
