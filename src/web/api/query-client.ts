import { QueryClient } from '@tanstack/react-query'

const freshMilliseconds = 30_000

/** Holds what the server lists. Not the open scenario, which a look at another window would overwrite. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: freshMilliseconds, retry: 1 } },
})
