import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query'
import { nextCursor } from '../api/pages.ts'
import { answeredWhole } from '../api/problems.ts'
import type { ListPage } from './listed.tsx'

type Asked<Row> = Parameters<typeof answeredWhole<Row[]>>[0]

/** Rows of a list, a page after the other, as the head of each answer says. */
export function useList<Row>(
  queryKey: QueryKey,
  ask: (cursor: string | undefined) => Asked<Row>,
  options: { readonly staleTime?: number } = {},
) {
  return useInfiniteQuery({
    queryKey,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }): Promise<ListPage<Row>> => {
      const { data, response } = await answeredWhole(ask(pageParam))
      return { rows: data, next: nextCursor(response) }
    },
    getNextPageParam: ({ next }) => next,
    ...options,
  })
}
