import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api } from '../api/client.ts'
import type { components } from '../api/generated.ts'
import { answered } from '../api/problems.ts'
import { type Asking, useAsking } from '../api/use-asking.ts'
import { casesKey, type ListedScenario, scenariosOf } from '../cases/queries.ts'
import type { Named, Pair } from '../engine/pathways.ts'

type NewProject = components['schemas']['NewProject']

export interface Wanted {
  readonly pair: Pair
  readonly country: Named
  /** Left empty, it is called after its plant. */
  readonly name?: string
}

export const plantName = ({ process, feedstock }: Pair, country: Named): string =>
  [process, feedstock, country].map(({ name }) => name).join(' · ')

const projectOf = ({ pair, country, name }: Wanted): NewProject => ({
  projectName: name || plantName(pair, country),
  processId: pair.process.id,
  feedstockId: pair.feedstock.id,
  countryId: country.id,
})

/** Makes a project and opens its first scenario. */
export function useMaking(): Asking<Wanted, ListedScenario | undefined> {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useAsking(
    async (wanted: Wanted) => {
      const { id } = await answered(api.POST('/api/v1/projects', { body: projectOf(wanted) }))
      void queries.invalidateQueries({ queryKey: casesKey })
      const [first] = await queries.fetchQuery(scenariosOf(id))
      return first
    },
    (first) => {
      if (first) void navigate({ to: '/scenarios/$id', params: { id: first.id } })
    },
  )
}
