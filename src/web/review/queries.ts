import { queryOptions } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import type { components } from '../api/generated.ts'
import { answered } from '../api/problems.ts'
import { casesKey } from '../cases/queries.ts'

export type Review = components['schemas']['Review']
export type ReviewStep = components['schemas']['ReviewStep']

export const reviewOf = (id: string) =>
  queryOptions({
    queryKey: [...casesKey, 'review', id],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/scenarios/{id}/review', { params: { path: { id } }, signal })),
  })

export const takeStep = (id: string, body: ReviewStep) =>
  answered(api.POST('/api/v1/scenarios/{id}/review', { params: { path: { id } }, body }))

/** @returns the id of the copy. */
export const copyScenario = async (id: string): Promise<string> =>
  (await answered(api.POST('/api/v1/scenarios/{id}/duplicate', { params: { path: { id } }, body: {} }))).id
