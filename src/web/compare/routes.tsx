import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { requireSignIn } from '../frame/signed-in-only.tsx'
import { rootRoute } from '../root-route.tsx'

/** What is compared, by `scn:<id>` and `calc:<id>`; the base is one of them, or else the first. */
type CompareSearch = {
  readonly s?: string
  readonly base?: string
  /** Left out, inputs that are the same everywhere are shown as well. */
  readonly only?: 'differences'
  /** What the waterfall leads to. */
  readonly to?: string | undefined
  /** What the explanation of a difference begins with; left out, it is the base. */
  readonly from?: string | undefined
  /** Which result is explained. */
  readonly of?: string | undefined
  /** Which years a portfolio is looked at in, as `2030-2040`; left out, all. */
  readonly years?: string | undefined
  /** What an eligible emissions unit of CORSIA costs, USD/tCO2e, and who says so. */
  readonly unit?: number | undefined
  readonly unitSource?: string | undefined
  /** USD/t of fossil fuel, in the place of that of each plant. */
  readonly fossil?: number | undefined
  /** First years and years of money of plants, in the place of their own. */
  readonly plants?: string | undefined
}

type Name = keyof CompareSearch
const texts = ['s', 'base', 'to', 'from', 'of', 'years', 'unitSource', 'plants'] as const satisfies Name[]
const prices = ['unit', 'fossil'] as const satisfies Name[]

const compare = createRoute({
  getParentRoute: () => rootRoute,
  path: '/compare',
  validateSearch: (given: Record<string, unknown>): CompareSearch => {
    const { only } = given
    const told = (names: readonly string[], is: (value: unknown) => boolean) =>
      Object.fromEntries(names.flatMap((name) => (is(given[name]) ? [[name, given[name]]] : [])))
    return {
      ...(only === 'differences' && { only }),
      ...told(texts, (value) => typeof value === 'string'),
      ...told(prices, (value) => typeof value === 'number' && value >= 0),
    }
  },
  beforeLoad: requireSignIn,
  component: lazyRouteComponent(() => import('./page.tsx'), 'Compare'),
})

export const compareRoutes = [compare] as const
