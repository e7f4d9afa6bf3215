import { queryOptions } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import type { components } from '../../api/generated.ts'
import { answered } from '../../api/problems.ts'
import { casesKey } from '../../cases/queries.ts'

export type Supply = components['schemas']['Supply']
export type SuppliedBy = components['schemas']['SuppliedBy']
export type SupplierState = components['schemas']['SupplierState']

/** What a calculation supplies. @param scenarioId of what is to be supplied, which cannot supply itself. */
export const suppliesOf = (calculationId: string, scenarioId: string) =>
  queryOptions({
    queryKey: [...casesKey, 'supplies of', calculationId, scenarioId],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/calculations/{id}/supplies', {
          params: { path: { id: calculationId }, query: { scenarioId } },
          signal,
        }),
      ),
  })

/** How the suppliers of a scenario stand, as the server has it. */
export const suppliersOf = (scenarioId: string) =>
  queryOptions({
    queryKey: [...casesKey, 'suppliers of', scenarioId],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/scenarios/{id}/suppliers', { params: { path: { id: scenarioId } }, signal })),
  })
