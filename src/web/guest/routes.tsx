import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { startingEdition } from '../api/editions.ts'
import { queryClient } from '../api/query-client.ts'
import { rootRoute } from '../root-route.tsx'

/** What every plant starts with is asked for while the screen itself is still loading. */
const loader = () => queryClient.ensureQueryData(startingEdition)

const welcomeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader,
  component: lazyRouteComponent(() => import('./welcome.tsx'), 'Welcome'),
})

/** What is looked at: the number, and the symbols that are open below it. */
type TrySearch = {
  readonly at?: string
  readonly why?: string
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const tryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/try/$pathway',
  validateSearch: (search): TrySearch => {
    const [at, why] = [text(search.at), text(search.why)]
    return { ...(at !== undefined && { at }), ...(why !== undefined && { why }) }
  },
  loader,
  component: lazyRouteComponent(() => import('./try.tsx'), 'Try'),
})

export const guestRoutes = [welcomeRoute, tryRoute] as const
