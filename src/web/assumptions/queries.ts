import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import type { components } from '../api/generated.ts'
import { answered } from '../api/problems.ts'
import { casesKey } from '../cases/queries.ts'

export type Register = components['schemas']['AssumptionRegister']
export type RegisteredInput = components['schemas']['RegisteredInput']
export type InputNote = components['schemas']['InputNote']

const parametersOf = (id: string, output: string | undefined) => ({
  path: { id },
  query: output === undefined ? {} : { output },
})

/** Every input of a scenario, and what it does to an output: by its name, the usual one if left out. */
export const assumptionsOf = (id: string, output: string | undefined) =>
  queryOptions({
    queryKey: [...casesKey, 'assumptions', id, output ?? 'usual'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/scenarios/{id}/assumptions', { params: parametersOf(id, output), signal })),
    placeholderData: keepPreviousData,
  })

/** The same as a file's text. */
export const csvOfAssumptions = (id: string, output: string | undefined) =>
  answered(
    api.GET('/api/v1/scenarios/{id}/assumptions.csv', { params: parametersOf(id, output), parseAs: 'text' }),
  )

export const writeNote = (id: string, body: InputNote) =>
  answered(api.PATCH('/api/v1/scenarios/{id}/assumptions', { params: { path: { id } }, body }))
