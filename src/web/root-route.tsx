import { createRootRoute, Outlet } from '@tanstack/react-router'
import { Fragment, lazy, Suspense, useSyncExternalStore } from 'react'
import { Failed } from './frame/failed.tsx'
import { NotFound } from './frame/not-found.tsx'
import { subscribeToPreferences, timesNumbersChosenElsewhere } from './frame/preferences.ts'
import { SessionBar } from './frame/session-bar.tsx'

/** Nothing is said before the first paint. */
const Bar = lazy(async () => ({ default: (await import('./ui/bar.tsx')).Bar }))
/** Nobody presses a key before it. */
const GlobalKeys = lazy(async () => ({ default: (await import('./palette/global-keys.tsx')).GlobalKeys }))

function Root() {
  // Every number on the screen is written anew. In the tab where it is chosen that would take the focus from the choice.
  const times = useSyncExternalStore(subscribeToPreferences, timesNumbersChosenElsewhere)
  return (
    <>
      <SessionBar />
      <Fragment key={times}>
        <Outlet />
      </Fragment>
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
