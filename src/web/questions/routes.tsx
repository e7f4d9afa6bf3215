import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../root-route.tsx'
import type { QuestionsSearch } from './search.ts'

const questions = createRoute({
  getParentRoute: () => rootRoute,
  path: '/questions',
  // What an address may hold besides is left out by the screen, so that other screens need not load how.
  validateSearch: (search: QuestionsSearch) => search,
  component: lazyRouteComponent(() => import('./page.tsx'), 'Questions'),
})

export const questionRoutes = [questions] as const
