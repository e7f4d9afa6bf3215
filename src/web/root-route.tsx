import { createRootRoute, Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Failed } from './frame/failed.tsx'
import { NotFound } from './frame/not-found.tsx'
import { SessionBar } from './frame/session-bar.tsx'

/** Nothing is said before the first paint. */
const Bar = lazy(async () => ({ default: (await import('./ui/bar.tsx')).Bar }))

function Root() {
  return (
    <>
      <SessionBar />
      <Outlet />
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
