import { queryOptions } from '@tanstack/react-query'
import { api } from './client.ts'
import { answered } from './problems.ts'

/** What others publish changes only when the server is started anew. */
const staleTime = Number.POSITIVE_INFINITY

/** What differs between the states of the USA. */
export const usStates = queryOptions({
  queryKey: ['published', 'us-states'],
  queryFn: () => answered(api.GET('/api/v1/us-states')),
  staleTime,
})

/** What industry pays for electricity, by country. */
export const energyPrices = queryOptions({
  queryKey: ['published', 'energy-prices'],
  queryFn: () => answered(api.GET('/api/v1/energy-prices')),
  staleTime,
})
