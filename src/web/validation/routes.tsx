import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { type LookingSearch, readLooking } from '../results/view.ts'
import { rootRoute } from '../root-route.tsx'

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const checks = createRoute({
  getParentRoute: () => rootRoute,
  path: '/validation',
  validateSearch: ({
    analysis,
    source,
  }: Record<string, unknown>): { analysis?: string | undefined; source?: string | undefined } => ({
    analysis: text(analysis),
    source: text(source),
  }),
  component: lazyRouteComponent(() => import('./checks-page.tsx'), 'ChecksPage'),
})

const publishedCase = createRoute({
  getParentRoute: () => rootRoute,
  path: '/validation/$case',
  component: lazyRouteComponent(() => import('./case-page.tsx'), 'CasePage'),
})

const tryCase = createRoute({
  getParentRoute: () => rootRoute,
  path: '/validation/$case/try',
  validateSearch: (search): LookingSearch => readLooking(search),
  component: lazyRouteComponent(() => import('./try-case.tsx'), 'TryCase'),
})

export const validationRoutes = [checks, publishedCase, tryCase] as const
