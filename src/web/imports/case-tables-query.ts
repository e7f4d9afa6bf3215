import { queryOptions } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import type { components } from '../api/generated.ts'
import { answered } from '../api/problems.ts'
import { casesKey } from '../cases/queries.ts'
import { typeOfFile } from './file-kind.ts'

export type CaseTable = components['schemas']['CaseTable']

const most = 20
/** How often it is asked how far tables are, while one is not finished. */
const lookMilliseconds = 1_000

export const isFinished = ({ finishedAt }: Pick<CaseTable, 'finishedAt'>): boolean => finishedAt !== null

/** The newest tables of cases over a scenario. */
export const caseTablesOf = (scenarioId: string) =>
  queryOptions({
    queryKey: [...casesKey, 'case tables of', scenarioId],
    queryFn: async ({ signal }): Promise<readonly CaseTable[]> =>
      (await answered(
        api.GET('/api/v1/scenarios/{id}/case-tables', {
          params: { path: { id: scenarioId }, query: { limit: most } },
          signal,
        }),
        // The client's types lose that what is read only is a list.
      )) as unknown as readonly CaseTable[],
    refetchInterval: ({ state: { data } }) => (data?.every(isFinished) ? false : lookMilliseconds),
  })

/**
 * Has every row of a table calculated in the background.
 *
 * @param key makes it happen once, however often it is sent.
 */
export const queueTable = (file: File, scenarioId: string, key: string): Promise<CaseTable> =>
  answered(
    api.POST('/api/v1/scenarios/{id}/case-tables', {
      params: { path: { id: scenarioId }, header: { 'idempotency-key': key } },
      headers: { 'content-type': typeOfFile(file.name) ?? '' },
      body: file as never,
      bodySerializer: () => file,
    }),
  ) as Promise<CaseTable>
