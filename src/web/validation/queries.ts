import { queryOptions } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import type { components } from '../api/generated.ts'
import { answered, answeredWhole } from '../api/problems.ts'

export type Check = components['schemas']['ValidationResult']
export type OtherModel = components['schemas']['OtherModel']
export type PublishedCase = components['schemas']['PublishedCase']

/** The engine always answers the same: asked for once a visit. */
const staleTime = Number.POSITIVE_INFINITY

export const checksQuery = queryOptions({
  queryKey: ['validation'],
  queryFn: async () => {
    const { data, response } = await answeredWhole(api.GET('/api/v1/validation'))
    return { checks: data, engine: response.headers.get('engine-version') }
  },
  staleTime,
})

/** What is asked in each case. */
export const casesQuery = queryOptions({
  queryKey: ['validation', 'cases'],
  queryFn: () => answered(api.GET('/api/v1/validation/cases')),
  staleTime,
})

/** The models of others, in the order in which they are shown. */
export const modelsQuery = queryOptions({
  queryKey: ['validation', 'models'],
  queryFn: () => answered(api.GET('/api/v1/validation/models')),
  staleTime,
})
