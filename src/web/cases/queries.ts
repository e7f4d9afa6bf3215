import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import type { components } from '../api/generated.ts'
import { answered } from '../api/problems.ts'

export type Project = components['schemas']['Project']
export type Scenario = components['schemas']['Scenario']
/** A scenario by its name and three numbers, without its inputs. */
export type ListedScenario = components['schemas']['ListedScenario']
export type Calculation = components['schemas']['Calculation']
export type CalculationSummary = components['schemas']['CalculationSummary']

/** As many as a project has at most, unless the installation lets it have more. */
const mostScenarios = 100

/** The key of all that is asked about a project, its scenarios and their calculations. */
export const casesKey = ['cases'] as const

/** The projects that a search finds, the one changed last first. @param q part of a name, left out: all of them. */
export const projectsOf = (q: string, limit: number) =>
  queryOptions({
    queryKey: [...casesKey, 'projects', q, limit],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/projects', { params: { query: q === '' ? { limit } : { q, limit } }, signal }),
      ),
    placeholderData: keepPreviousData,
  })

/** The scenarios of a project in their order. */
export const scenariosOf = (projectId: string) =>
  queryOptions({
    queryKey: [...casesKey, 'scenarios of', projectId],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/projects/{id}/headlines', {
          params: { path: { id: projectId }, query: { limit: mostScenarios } },
          signal,
        }),
      ),
  })

export const projectOf = (id: string) =>
  queryOptions({
    queryKey: [...casesKey, 'project', id],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/projects/{id}', { params: { path: { id } }, signal })),
  })

export const scenarioOf = (id: string) =>
  queryOptions({
    queryKey: [...casesKey, 'scenario', id],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/scenarios/{id}', { params: { path: { id } }, signal })),
  })

/** The newest calculations of a scenario, without their outcomes. */
export const calculationsOf = (scenarioId: string, limit: number) =>
  queryOptions({
    queryKey: [...casesKey, 'calculations of', scenarioId, limit],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/scenarios/{id}/calculations', {
          params: { path: { id: scenarioId }, query: { limit } },
          signal,
        }),
      ),
  })

/** A calculation with its inputs and its outcome. */
export const calculationOf = (id: string) =>
  queryOptions({
    queryKey: [...casesKey, 'calculation', id],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/calculations/{id}', { params: { path: { id } }, signal })),
  })
