import { queryOptions } from '@tanstack/react-query'
import { api } from './client.ts'
import { answered } from './problems.ts'

/** The account of whoever is signed in; to be asked for only while somebody is. */
export const ownAccount = queryOptions({
  queryKey: ['me', 'account'],
  queryFn: () => answered(api.GET('/api/v1/me')),
})
