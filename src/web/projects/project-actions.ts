import { api } from '../api/client.ts'
import { answered, answeredWhole } from '../api/problems.ts'
import type { Scenario } from '../cases/queries.ts'

const of = (id: string) => ({ params: { path: { id } } })

/** What is asked of the server about projects and scenarios; each answers once it is done, or throws why not. */
export const projectActions = {
  rename: (id: string, projectName: string) =>
    answered(api.PUT('/api/v1/projects/{id}', { ...of(id), body: { projectName } })),
  duplicate: (id: string) => answered(api.POST('/api/v1/projects/{id}/duplicate', { ...of(id), body: {} })),
  remove: (id: string) => answeredWhole(api.DELETE('/api/v1/projects/{id}', of(id))),
  restore: (id: string) => answered(api.POST('/api/v1/projects/{id}/restore', of(id))),
}

export const scenarioActions = {
  add: (projectId: string) =>
    answered(api.POST('/api/v1/projects/{id}/scenarios', { ...of(projectId), body: {} })),
  rename: (id: string, scenarioName: string) => change(id, { scenarioName }),
  duplicate: (id: string) => answered(api.POST('/api/v1/scenarios/{id}/duplicate', { ...of(id), body: {} })),
  remove: (id: string) => answeredWhole(api.DELETE('/api/v1/scenarios/{id}', of(id))),
  restore: (id: string) => answered(api.POST('/api/v1/scenarios/{id}/restore', of(id))),
  swap,
}

const change = (id: string, body: { scenarioName?: string; scenarioOrder?: number }) =>
  answered(api.PUT('/api/v1/scenarios/{id}', { ...of(id), body }))

const lastPlace = 1_000

/** Two scenarios change places. A place is one scenario's at a time: one of them waits at a free place meanwhile. */
async function swap(one: Scenario, other: Scenario, all: readonly Scenario[]): Promise<void> {
  const taken = new Set(all.map(({ scenarioOrder }) => scenarioOrder))
  let free = lastPlace
  while (taken.has(free)) free -= 1
  await change(one.id, { scenarioOrder: free })
  await change(other.id, { scenarioOrder: one.scenarioOrder })
  await change(one.id, { scenarioOrder: other.scenarioOrder })
}
