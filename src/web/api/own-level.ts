import { queryOptions } from '@tanstack/react-query'
import { api } from './client.ts'
import { answered } from './problems.ts'

/** The level that this person sees with: nothing beyond it is calculated for the screen. */
export const ownLevel = queryOptions({
  queryKey: ['capabilities'],
  queryFn: async ({ signal }) => {
    const { accessLevel, withheld } = await answered(api.GET('/api/v1/me/capabilities', { signal }))
    // Administrators see everything, whatever their level.
    return withheld.length === 0 ? 'ROADSHOW' : accessLevel
  },
  staleTime: Number.POSITIVE_INFINITY,
})
