import { queryOptions } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { answered } from '../../api/problems.ts'
import type { ShownIndex, ShownRate } from './money-section.ts'

/** What others publish changes only when the server is started anew. */
const staleTime = Number.POSITIVE_INFINITY

export const publicRates = queryOptions({
  queryKey: ['published', 'exchange-rates'],
  queryFn: async () =>
    (await answered(api.GET('/api/v1/exchange-rates'))).rates as unknown as readonly ShownRate[],
  staleTime,
})

export const publicIndices = queryOptions({
  queryKey: ['published', 'price-indices'],
  queryFn: async () => {
    const all = (await answered(api.GET('/api/v1/price-indices'))) as unknown as readonly {
      readonly index: ShownIndex
    }[]
    return all.map(({ index }) => index)
  },
  staleTime,
})
