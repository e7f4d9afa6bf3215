import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { startingEdition } from '../api/editions.ts'
import { pageSettings } from '../api/page-settings.ts'
import { queryClient } from '../api/query-client.ts'
import { session } from '../api/session.ts'
import { type LookingSearch, readLooking } from '../results/view.ts'
import { rootRoute } from '../root-route.tsx'
import { WorkspaceSkeleton } from '../workspace/workspace-skeleton.tsx'

/** What every plant starts with is asked for while the screen itself is still loading. */
const loader = () =>
  Promise.all([queryClient.ensureQueryData(startingEdition), queryClient.ensureQueryData(pageSettings)])

const welcomeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  // Whoever has an account begins with the own work.
  beforeLoad: () => {
    const { status } = session.state()
    if (status === 'signedIn' || status === 'remembered') throw redirect({ to: '/projects', replace: true })
  },
  loader,
  component: lazyRouteComponent(() => import('./welcome.tsx'), 'Welcome'),
})

const tryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/try/$pathway',
  validateSearch: (search): LookingSearch => readLooking(search),
  loader,
  pendingComponent: WorkspaceSkeleton,
  component: lazyRouteComponent(() => import('./try.tsx'), 'Try'),
})

export const guestRoutes = [welcomeRoute, tryRoute] as const
