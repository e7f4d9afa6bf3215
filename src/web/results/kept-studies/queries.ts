import { queryOptions } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import type { components } from '../../api/generated.ts'
import { answered } from '../../api/problems.ts'
import { queryClient } from '../../api/query-client.ts'
import { casesKey } from '../../cases/queries.ts'
import type { MonteCarloAnswer } from '../../engine/study-run.ts'

export type StudySummary = components['schemas']['StudySummary']

const most = 20

/** The newest studies that are kept of a scenario, without their answers. */
export const studiesOf = (scenarioId: string) =>
  queryOptions({
    queryKey: [...casesKey, 'studies of', scenarioId],
    queryFn: async ({ signal }): Promise<readonly StudySummary[]> =>
      (await answered(
        api.GET('/api/v1/scenarios/{id}/studies', {
          params: { path: { id: scenarioId }, query: { limit: most } },
          signal,
        }),
        // The client's types lose that what is read only is a list.
      )) as unknown as readonly StudySummary[],
  })

/** A study of Monte Carlo that is kept. */
export interface KeptStudy {
  /** What was asked for, and of which case. */
  readonly request: unknown
  readonly base: unknown
  /** Null until there is something. */
  readonly answer: MonteCarloAnswer | null
  readonly hasSamples: boolean
}

export const keptStudyOf = (id: string) =>
  queryOptions({
    queryKey: [...casesKey, 'study', id],
    queryFn: async ({ signal }): Promise<KeptStudy> => {
      const told = await answered(api.GET('/api/v1/studies/{id}', { params: { path: { id } }, signal }))
      const { request, base, answer, hasSamples } = told
      const isDrawn = answer?.kind === 'monteCarlo'
      return { request, base, hasSamples, answer: isDrawn ? (answer as unknown as MonteCarloAnswer) : null }
    },
  })

export const isFinished = ({ finishedAt, state }: Pick<StudySummary, 'finishedAt' | 'state'>): boolean =>
  finishedAt !== null || !['queued', 'running'].includes(state)

/** Puts what is newly known of a study into the list. */
export function putStudy(scenarioId: string, id: string, change: Partial<StudySummary>): void {
  queryClient.setQueryData<readonly StudySummary[]>(studiesOf(scenarioId).queryKey, (list) =>
    list?.map((each) => (each.id === id ? { ...each, ...change } : each)),
  )
}

export const askStudiesAnew = (scenarioId: string): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: studiesOf(scenarioId).queryKey })
