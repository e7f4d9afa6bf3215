import { queryOptions } from '@tanstack/react-query'
import { api } from './client.ts'
import { answered } from './problems.ts'

/** Laws, schemes and drafts; what others publish changes only when the server is started anew. */
export const publishedPolicies = queryOptions({
  queryKey: ['published', 'policies'],
  queryFn: () => answered(api.GET('/api/v1/policies')),
  staleTime: Number.POSITIVE_INFINITY,
})
