import { queryOptions } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import type { components } from '../../api/generated.ts'
import { answered } from '../../api/problems.ts'

type Schemas = components['schemas']

/** What others publish changes only when the server is started anew. */
const staleTime = Number.POSITIVE_INFINITY

export const corsiaDefaults = queryOptions({
  queryKey: ['published', 'corsia-defaults'],
  // The client's types lose members that may be null alone, as the value of a datum that is missing.
  queryFn: async () => (await answered(api.GET('/api/v1/corsia-defaults'))) as Schemas['DefaultEmissions'][],
  staleTime,
})

export const eligibilityRules = queryOptions({
  queryKey: ['published', 'eligibility-rules'],
  queryFn: () => answered(api.GET('/api/v1/eligibility-rules')),
  staleTime,
})

export const literatureCosts = queryOptions({
  queryKey: ['published', 'literature-costs'],
  queryFn: () => answered(api.GET('/api/v1/literature-costs')),
  staleTime,
})

export const feedstockAvailability = queryOptions({
  queryKey: ['published', 'feedstock-availability'],
  queryFn: async () =>
    (await answered(api.GET('/api/v1/feedstock-availability'))) as Schemas['FeedstockAvailability'][],
  staleTime,
})

export const costIndex = queryOptions({
  queryKey: ['published', 'cost-index'],
  queryFn: async () => (await answered(api.GET('/api/v1/cost-index'))) as Schemas['CostIndex'],
  staleTime,
})

export const exchangeRates = queryOptions({
  queryKey: ['published', 'exchange-rates', 'whole'],
  queryFn: () => answered(api.GET('/api/v1/exchange-rates')),
  staleTime,
})

export const priceIndices = queryOptions({
  queryKey: ['published', 'price-indices', 'whole'],
  queryFn: async () => (await answered(api.GET('/api/v1/price-indices'))) as Schemas['PublishedIndex'][],
  staleTime,
})
