import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../root-route.tsx'

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** What is searched for in a table. */
type Found = { q?: string | undefined }
const validateSearch = ({ q }: Record<string, unknown>): Found => ({ q: text(q) })

/** Shows what its children are the addresses of: one file holds all screens of data, because who opens one opens the next. */
const layout = createRoute({
  getParentRoute: () => rootRoute,
  id: '_data',
  component: lazyRouteComponent(() => import('./layout.tsx'), 'DataLayout'),
})

const start = createRoute({
  getParentRoute: () => layout,
  path: '/data',
})

const edition = createRoute({
  getParentRoute: () => layout,
  path: '/data/$edition',
})

const changes = createRoute({
  getParentRoute: () => layout,
  path: '/data/$edition/changes',
  validateSearch: ({ from, all }: Record<string, unknown>): { from?: string | undefined; all?: true } => ({
    from: text(from),
    ...(all === true && { all }),
  }),
})

const table = createRoute({
  getParentRoute: () => layout,
  path: '/data/$edition/$table',
  validateSearch,
})

const row = createRoute({
  getParentRoute: () => layout,
  path: '/data/$edition/$table/$row',
})

const corsia = createRoute({
  getParentRoute: () => layout,
  path: '/data/corsia',
  validateSearch,
})

const policies = createRoute({
  getParentRoute: () => layout,
  path: '/data/policies',
  validateSearch,
})

const literature = createRoute({
  getParentRoute: () => layout,
  path: '/data/literature',
  validateSearch,
})

const availability = createRoute({
  getParentRoute: () => layout,
  path: '/data/feedstock-availability',
  validateSearch,
})

const rules = createRoute({
  getParentRoute: () => layout,
  path: '/data/eligibility-rules',
  validateSearch,
})

const states = createRoute({
  getParentRoute: () => layout,
  path: '/data/us-states',
  validateSearch,
})

const energyPrices = createRoute({
  getParentRoute: () => layout,
  path: '/data/energy-prices',
  validateSearch,
})

const costIndex = createRoute({
  getParentRoute: () => layout,
  path: '/data/cost-index',
  validateSearch,
})

const exchangeRates = createRoute({
  getParentRoute: () => layout,
  path: '/data/exchange-rates',
  validateSearch,
})

const priceIndices = createRoute({
  getParentRoute: () => layout,
  path: '/data/price-indices',
  validateSearch,
})

export const dataRoutes = [
  layout.addChildren([
    start,
    edition,
    changes,
    table,
    row,
    corsia,
    policies,
    literature,
    availability,
    rules,
    states,
    energyPrices,
    costIndex,
    exchangeRates,
    priceIndices,
  ]),
] as const
