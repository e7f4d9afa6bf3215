import { queryOptions } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { answered } from '../../api/problems.ts'
import { casesKey } from '../../cases/queries.ts'
import type { Document } from '../../workspace/document.ts'

/** What was drawn never changes. */
const staleTime = Number.POSITIVE_INFINITY

async function doublesOf(
  id: string,
  query: { readonly columns?: string; readonly trials?: number },
  signal: AbortSignal,
): Promise<Float64Array> {
  const asked = api.GET('/api/v1/studies/{id}/samples', {
    params: { path: { id }, query: { ...query, format: 'f64' } },
    parseAs: 'arrayBuffer',
    signal,
  })
  return new Float64Array((await answered(asked)) as unknown as ArrayBuffer)
}

/** What an output is in each future of a kept study; NaN where it has none. */
export const columnOf = (id: string, output: string) =>
  queryOptions({
    queryKey: [...casesKey, 'study', id, 'column', output],
    queryFn: ({ signal }) => doublesOf(id, { columns: output }, signal),
    staleTime,
  })

/** So many single futures are looked at. */
const most = 300

/** The first futures of a kept study, a column for each parameter in the unit that it was given in. */
export const firstFuturesOf = (id: string, parameters: number, blockSize: number) =>
  queryOptions({
    queryKey: [...casesKey, 'study', id, 'first'],
    queryFn: async ({ signal }): Promise<readonly Float64Array[]> => {
      const numbers = await doublesOf(id, { trials: most }, signal)
      const rows = Math.ceil(most / blockSize) * blockSize
      const width = numbers.length / rows
      // The first column is the number of the trial.
      return Array.from({ length: parameters }, (_, j) =>
        Float64Array.from({ length: rows }, (__, row) => numbers[row * width + 1 + j] ?? Number.NaN),
      )
    },
    staleTime,
  })

/** One future of a kept study, as the inputs of a calculation. */
export const futureOf = (id: string, trial: number) =>
  queryOptions({
    queryKey: [...casesKey, 'study', id, 'trial', trial],
    queryFn: async ({ signal }) =>
      (await answered(
        api.GET('/api/v1/studies/{id}/trials/{trial}', { params: { path: { id, trial } }, signal }),
      )) as unknown as Document,
    staleTime,
  })
