import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import type { components } from '../api/generated.ts'
import { nextCursor } from '../api/pages.ts'
import { answered, answeredWhole } from '../api/problems.ts'
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

export type ProjectRegister = components['schemas']['ProjectAssumptionRegister']
export type ProjectInput = components['schemas']['ProjectInput']

/** Some scenarios of a project, and where the next ones begin. */
export interface ProjectPage {
  readonly register: ProjectRegister
  readonly next: number | undefined
}

/** @param after the place of the last scenario of the page before. */
export const projectQuery = (output: string | undefined, after: number | undefined) => ({
  ...(output !== undefined && { output }),
  ...(after !== undefined && { cursor: after }),
})

/** Every input of the scenarios of a project. */
export const projectAssumptionsOf = (id: string, output: string | undefined, after: number | undefined) =>
  queryOptions({
    queryKey: [...casesKey, 'assumptions of project', id, output ?? 'usual', after ?? 0],
    queryFn: async ({ signal }): Promise<ProjectPage> => {
      const params = { path: { id }, query: projectQuery(output, after) }
      const { data, response } = await answeredWhole(
        api.GET('/api/v1/projects/{id}/assumptions', { params, signal }),
      )
      const next = nextCursor(response)
      return { register: data, next: next === undefined ? undefined : Number(next) }
    },
    placeholderData: keepPreviousData,
  })

/** The same as a file's text. */
export const csvOfAssumptions = (id: string, output: string | undefined) =>
  answered(
    api.GET('/api/v1/scenarios/{id}/assumptions.csv', { params: parametersOf(id, output), parseAs: 'text' }),
  )

export const writeNote = (id: string, body: InputNote) =>
  answered(api.PATCH('/api/v1/scenarios/{id}/assumptions', { params: { path: { id } }, body }))
