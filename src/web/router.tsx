import { createRouter } from '@tanstack/react-router'
import type { PageAddress } from '../contract/page/addresses.ts'
import { accountRoutes } from './account/routes.tsx'
import { adminRoutes } from './admin/routes.tsx'
import { assumptionRoutes } from './assumptions/routes.tsx'
import { compareRoutes } from './compare/routes.tsx'
import { dataRoutes } from './data/routes.tsx'
import { guestRoutes } from './guest/routes.tsx'
import { helpRoutes } from './help/routes.tsx'
import { historyRoutes } from './history/routes.tsx'
import { importRoutes } from './imports/routes.tsx'
import { libraryRoutes } from './library/routes.tsx'
import { linkRoutes } from './links/routes.tsx'
import { projectRoutes } from './projects/routes.tsx'
import { questionRoutes } from './questions/routes.tsx'
import { rootRoute } from './root-route.tsx'
import { signInRoutes } from './sign-in/routes.tsx'
import { validationRoutes } from './validation/routes.tsx'
import { workspaceRoutes } from './workspace/routes.tsx'

/** Each feature has its routes in a file of its own; a line here adds them. */
const routeTree = rootRoute.addChildren([
  ...guestRoutes,
  ...helpRoutes,
  ...signInRoutes,
  ...workspaceRoutes,
  ...projectRoutes,
  ...importRoutes,
  ...historyRoutes,
  ...assumptionRoutes,
  ...libraryRoutes,
  ...linkRoutes,
  ...compareRoutes,
  ...questionRoutes,
  ...accountRoutes,
  ...adminRoutes,
  ...dataRoutes,
  ...validationRoutes,
])

/** Most is there before; what is not shows its place after this. */
const patienceMilliseconds = 150

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingMs: patienceMilliseconds,
  defaultPendingMinMs: 0,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

/** An address that the server does not know as one of the page does not compile: somebody who reloads there would get a 404. */
router.routesByPath satisfies Partial<Record<PageAddress, unknown>> &
  Record<Exclude<keyof typeof router.routesByPath, PageAddress>, never>
