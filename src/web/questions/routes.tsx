import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../root-route.tsx'

/** What is asked, of which plant (`try:<plant>`, `scn:<id>`, `calc:<id>`), with what was typed, and the number that is open. */
export type QuestionsSearch = {
  readonly of?: string | undefined
  readonly plant?: string | undefined
  readonly given?: Readonly<Record<string, string>> | undefined
  readonly at?: string | undefined
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

function texts(given: unknown): QuestionsSearch['given'] {
  if (typeof given !== 'object' || given === null) return undefined
  const typed = Object.entries(given).filter(([, value]) => typeof value === 'string')
  return typed.length > 0 ? Object.fromEntries(typed) : undefined
}

const questions = createRoute({
  getParentRoute: () => rootRoute,
  path: '/questions',
  validateSearch: ({ of, plant, given, at }: Record<string, unknown>): QuestionsSearch => ({
    of: text(of),
    plant: text(plant),
    given: texts(given),
    at: text(at),
  }),
  component: lazyRouteComponent(() => import('./page.tsx'), 'Questions'),
})

export const questionRoutes = [questions] as const
