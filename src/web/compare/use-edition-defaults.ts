import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../api/client.ts'
import { answered } from '../api/problems.ts'
import { scenarioOf } from '../cases/queries.ts'
import type { Case } from './use-cases.ts'

/** What two cases would have by default, each in its own edition. */
interface EditionDefaults {
  readonly from: unknown
  readonly to: unknown
}

interface Found {
  readonly isWaiting: boolean
  /** Undefined where both are of one edition, or one of them is not there any more. */
  readonly defaults: EditionDefaults | undefined
}

/** Asked only where the editions of two cases differ, so that what these make can be told apart. */
export function useEditionDefaults(from: Case, to: Case): Found {
  const differs = from.edition !== to.edition
  const before = useDefaults(from, differs)
  const after = useDefaults(to, differs)
  const [own, other] = [before.inputs, after.inputs]
  const defaults = useMemo(
    () => (differs && own !== undefined && other !== undefined ? { from: own, to: other } : undefined),
    [differs, own, other],
  )
  return { isWaiting: differs && (before.isWaiting || after.isWaiting), defaults }
}

function useDefaults({ scenarioId, edition }: Case, isAsked: boolean) {
  const scenario = useQuery({ ...scenarioOf(scenarioId), enabled: isAsked })
  const { process, feedstock, country } = scenario.data ?? {}
  const found = useQuery({
    ...defaultsOf([process?.id ?? 0, feedstock?.id ?? 0, country?.id ?? 0], edition),
    enabled: isAsked && scenario.data !== undefined,
  })
  return { isWaiting: scenario.isLoading || found.isLoading, inputs: found.data }
}

const defaultsOf = (pathway: readonly [number, number, number], edition: string) =>
  queryOptions({
    queryKey: ['editions', edition, 'defaults', ...pathway],
    queryFn: async ({ signal }) => {
      const [process, feedstock, country] = pathway.map(String) as [string, string, string]
      const params = { path: { process, feedstock, country }, query: { edition } }
      const { inputs } = await answered(
        api.GET('/api/v1/reference-data/{process}/{feedstock}/{country}', { params, signal }),
      )
      return inputs as unknown
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
