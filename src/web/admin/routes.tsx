import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../root-route.tsx'

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const users = createRoute({
  getParentRoute: () => rootRoute,
  path: '/admin/users',
  validateSearch: ({ q }: Record<string, unknown>): { q?: string | undefined } => ({ q: text(q) }),
  component: lazyRouteComponent(() => import('./users/page.tsx'), 'Page'),
})

const editions = createRoute({
  getParentRoute: () => rootRoute,
  path: '/admin/editions',
  component: lazyRouteComponent(() => import('./editions/page.tsx'), 'Page'),
})

const mailbox = createRoute({
  getParentRoute: () => rootRoute,
  path: '/admin/mailbox',
  component: lazyRouteComponent(() => import('./mailbox/page.tsx'), 'Page'),
})

const audit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/admin/audit',
  validateSearch: ({ user, kind }: Record<string, unknown>) => ({
    /** Id of the account. */
    user: text(user),
    kind: text(kind),
  }),
  component: lazyRouteComponent(() => import('./audit/page.tsx'), 'Page'),
})

export const adminRoutes = [users, editions, mailbox, audit] as const
