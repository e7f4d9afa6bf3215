import { queryOptions } from '@tanstack/react-query'
import { api } from './client.ts'
import { answered } from './problems.ts'

/** What a scenario is of and called. Its inputs are the business of the machine that saves. */
export const scenarioQuery = (id: string) =>
  queryOptions({
    queryKey: ['scenarios', id],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/scenarios/{id}', { params: { path: { id } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  })
