import { api } from '../api/client.ts'
import { answered, answeredWhole } from '../api/problems.ts'

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
  rename: (id: string, scenarioName: string) =>
    answered(api.PUT('/api/v1/scenarios/{id}', { ...of(id), body: { scenarioName } })),
  duplicate: (id: string) => answered(api.POST('/api/v1/scenarios/{id}/duplicate', { ...of(id), body: {} })),
  remove: (id: string) => answeredWhole(api.DELETE('/api/v1/scenarios/{id}', of(id))),
  restore: (id: string) => answered(api.POST('/api/v1/scenarios/{id}/restore', of(id))),
  /** @param place among those of its project: 1 is the first. */
  moveTo: (id: string, place: number) =>
    answeredWhole(api.PUT('/api/v1/scenarios/{id}/place', { ...of(id), body: { place } })),
}
