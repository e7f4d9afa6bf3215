import { createRootRoute, Outlet } from '@tanstack/react-router'
import { Failed } from './frame/failed.tsx'
import { NotFound } from './frame/not-found.tsx'

/** What every screen is shown in; the parent of all routes. */
export const rootRoute = createRootRoute({
  component: Outlet,
  notFoundComponent: NotFound,
  errorComponent: Failed,
})
