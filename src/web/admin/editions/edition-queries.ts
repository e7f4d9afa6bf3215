import { queryOptions } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { answered } from '../../api/problems.ts'
import type { ReferenceData } from './data-of-row.ts'

export const editionList = queryOptions({
  queryKey: ['admin', 'editions'],
  queryFn: () => answered(api.GET('/api/v1/admin/reference-data/editions')),
})

/** An edition as a whole. It never changes. The client's types lose members that may be null alone, such as a value. */
export const wholeEdition = (edition: string) =>
  queryOptions({
    queryKey: ['editions', 'whole', edition],
    queryFn: async () =>
      (await answered(
        api.GET('/api/v1/reference-data/editions/{edition}', { params: { path: { edition } } }),
      )) as ReferenceData,
    staleTime: Number.POSITIVE_INFINITY,
  })

export const doubtList = queryOptions({
  queryKey: ['admin', 'doubts'],
  queryFn: () => answered(api.GET('/api/v1/admin/reference-data/doubts')),
})

export const cacheStatus = queryOptions({
  queryKey: ['admin', 'cache'],
  queryFn: () => answered(api.GET('/api/v1/cache/status')),
  staleTime: 0,
})
