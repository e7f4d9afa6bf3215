import { queryOptions } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import type { components } from '../api/generated.ts'
import { answered, answeredWhole } from '../api/problems.ts'
import { useList } from '../api/use-list.ts'
import { casesKey } from './queries.ts'

export type SharedLink = components['schemas']['Link']
export type WantedLink = components['schemas']['WantedLink']

/** The links to a scenario and its results that can be opened. */
export const linksOf = (scenarioId: string) =>
  queryOptions({
    queryKey: [...casesKey, 'links of', scenarioId],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/scenarios/{id}/links', { params: { path: { id: scenarioId } }, signal })),
  })

export type ProjectLink = components['schemas']['ProjectLink']

/** The links to all that is in a project, the newest first. */
export const useProjectLinks = (id: string) =>
  useList<ProjectLink>([...casesKey, 'links of project', id], (cursor) =>
    api.GET('/api/v1/projects/{id}/links', {
      params: { path: { id }, query: cursor === undefined ? {} : { cursor } },
    }),
  )

/** @returns the link with its address, which nobody is told again. */
export function makeLink(target: { kind: 'calculations' | 'scenarios'; id: string }, body: WantedLink) {
  const params = { path: { id: target.id } }
  return answered(
    target.kind === 'scenarios'
      ? api.POST('/api/v1/scenarios/{id}/links', { params, body })
      : api.POST('/api/v1/calculations/{id}/links', { params, body }),
  )
}

export const revokeLink = (id: string) =>
  answeredWhole(api.DELETE('/api/v1/links/{id}', { params: { path: { id } } }))
