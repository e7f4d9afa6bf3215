import { createRootRoute, Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Failed } from './frame/failed.tsx'
import { NotFound } from './frame/not-found.tsx'
import { SessionBar } from './frame/session-bar.tsx'

/** Nothing is said before the first paint. */
const Bar = lazy(async () => ({ default: (await import('./ui/bar.tsx')).Bar }))
/** Nobody presses a key before it. */
const GlobalKeys = lazy(async () => ({ default: (await import('./palette/global-keys.tsx')).GlobalKeys }))

function Root() {
  return (
    <>
      <SessionBar />
      <Outlet />
      <Suspense>
        <GlobalKeys />
      </Suspense>
      <Suspense>
        <Bar />
      </Suspense>
    </>
  )
}

/** What every screen is shown in; the parent of all routes. */
export const rootRoute = createRootRoute({
  component: Root,
  notFoundComponent: NotFound,
  errorComponent: Failed,
})
