import { queryOptions } from '@tanstack/react-query'
import { callsOf } from '../api/calls.ts'
import type { components, paths } from '../api/generated.ts'
import { answered, Refused } from '../api/problems.ts'

export type SharedCalculation = components['schemas']['SharedCalculation']

/** Whoever has a link is nobody, also where somebody is signed in: all see the same. */
export const strangers = callsOf<paths>((request) => fetch(request), { credentials: 'omit' })

/** What a link opens. */
export const sharedBy = (link: string) =>
  queryOptions({
    queryKey: ['shared', link],
    queryFn: ({ signal }) =>
      answered(strangers.GET('/api/v1/shared/{link}', { params: { path: { link } }, signal })),
    retry: (count, error) => count < 1 && !(error instanceof Refused),
  })
