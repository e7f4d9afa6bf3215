import { queryOptions } from '@tanstack/react-query'
import { api } from './client.ts'
import { answeredOrKept } from './kept-answers.ts'
import { answered } from './problems.ts'

/** What a page has to know of the installation; the same until the server is started anew. */
export const pageSettings = queryOptions({
  queryKey: ['page-settings'],
  networkMode: 'always',
  queryFn: () => answeredOrKept('page-settings', answered(api.GET('/api/v1/page-settings'))),
  staleTime: Number.POSITIVE_INFINITY,
})
