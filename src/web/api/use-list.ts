import { type keepPreviousData, type QueryKey, useInfiniteQuery } from '@tanstack/react-query'
import { nextCursor } from './pages.ts'
import { answeredWhole } from './problems.ts'

export interface ListPage<Row> {
  readonly rows: readonly Row[]
  /** The cursor of the page that follows; undefined after the last one. */
  readonly next: string | undefined
}

type Asked<Row> = Parameters<typeof answeredWhole<Row[]>>[0]

/** Rows of a list, a page after the other, as the head of each answer says. */
export function useList<Row>(
  queryKey: QueryKey,
  ask: (cursor: string | undefined) => Asked<Row>,
  options: {
    readonly staleTime?: number
    readonly placeholderData?: typeof keepPreviousData
    readonly enabled?: boolean
  } = {},
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
