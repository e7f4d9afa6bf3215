import { queryOptions } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import type { components } from '../api/generated.ts'
import { answered } from '../api/problems.ts'
import type { Inputs, Shown, Visible } from '../engine/live.ts'
import { texts } from './texts.ts'

/** Something that results may be compared with. */
export interface Comparable {
  readonly id: string
  readonly name: string
}

const mostListed = 50

/** A kept calculation with its outcome, of which the server answers no more than this person sees. */
export const calculationQuery = (id: string) =>
  queryOptions({
    queryKey: ['baseline', 'calculation', id],
    queryFn: async ({ signal }): Promise<{ name: string; visible: Visible | undefined }> => {
      const found = await answered(api.GET('/api/v1/calculations/{id}', { params: { path: { id } }, signal }))
      const { technoEconomics, financials, inputs, name } = found
      const outcome = { technoEconomics, financials } as unknown as Shown
      const isDone = technoEconomics !== null && financials !== null
      return {
        name: name ?? texts.kept,
        visible: isDone ? { inputs: inputs as unknown as Inputs, outcome } : undefined,
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
  })

/** The inputs of another scenario as the server has them now. */
export const scenarioInputsQuery = (id: string) =>
  queryOptions({
    queryKey: ['baseline', 'scenario', id],
    queryFn: async ({ signal }) => {
      const found = await answered(api.GET('/api/v1/scenarios/{id}', { params: { path: { id } }, signal }))
      return { name: found.scenarioName, inputs: found.inputs, projectId: found.projectId }
    },
  })

/** What is kept of a scenario, the newest first. */
export const keptOf = (id: string) =>
  queryOptions({
    queryKey: ['baseline', 'kept of', id],
    queryFn: async ({ signal }): Promise<Comparable[]> => {
      const params = { path: { id }, query: { limit: mostListed } }
      const found = await answered(api.GET('/api/v1/scenarios/{id}/calculations', { params, signal }))
      // The client's types lose that what is read only is a list.
      return (found as unknown as readonly components['schemas']['CalculationSummary'][])
        .filter(({ status }) => status === 'calculated')
        .map((each) => ({ id: each.id, name: each.name ?? `${texts.kept} ${each.queuedAt.slice(0, 10)}` }))
    },
  })

/** The other scenarios of the project that a scenario is of. */
export const siblingsOf = (id: string) =>
  queryOptions({
    queryKey: ['baseline', 'siblings of', id],
    queryFn: async ({ signal }): Promise<Comparable[]> => {
      const own = await answered(api.GET('/api/v1/scenarios/{id}', { params: { path: { id } }, signal }))
      const params = { path: { id: own.projectId }, query: { limit: mostListed } }
      const found = await answered(api.GET('/api/v1/projects/{id}/scenarios', { params, signal }))
      return (found as unknown as readonly components['schemas']['ScenarioSummary'][])
        .filter((each) => each.id !== id)
        .map((each) => ({ id: each.id, name: each.scenarioName }))
    },
  })
