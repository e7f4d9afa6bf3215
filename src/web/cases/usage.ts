import { queryOptions } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import { answered } from '../api/problems.ts'

/** What an account may keep, and how much of it there is. */
export const ownUsage = queryOptions({
  queryKey: ['me', 'usage'],
  queryFn: () => answered(api.GET('/api/v1/me/usage')),
})
