import { type UseQueryOptions, type UseQueryResult, useQueries } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import {
  type Calculation,
  calculationOf,
  type Project,
  projectOf,
  type Scenario,
  scenarioOf,
} from '../cases/queries.ts'
import { type Reference, referenceText } from './compared.ts'

type Names = ReadonlyMap<string, string>

/** What each of some ids leads to; what has not arrived, or is not there any more, is left out. */
function useFound<Item>(
  ids: readonly string[],
  query: (id: string) => unknown,
  of: (item: Item) => string,
): Names {
  const combine = useCallback(
    (results: UseQueryResult<Item>[]): Names =>
      new Map(
        results.flatMap(({ data }, i) => {
          const id = ids[i]
          return data && id !== undefined ? [[id, of(data)] as const] : []
        }),
      ),
    [ids, of],
  )
  const once = ids.map((id) => query(id) as UseQueryOptions<Item>)
  return useQueries({ queries: once, combine })
}

const scenarioIdOf = ({ scenarioId }: Calculation): string => scenarioId
const projectIdOf = ({ projectId }: Scenario): string => projectId
const nameOf = ({ projectName }: Project): string => projectName

const distinct = (ids: Iterable<string>): readonly string[] => [...new Set(ids)]

/** The name of the project that each case is of, by the text of its reference: scenarios of two projects may have one name. */
export function useProjectNames(references: readonly Reference[]): Names {
  const kept = useMemo(() => distinct(idsOf(references, 'calc')), [references])
  const scenarioOfResult = useFound<Calculation>(kept, calculationOf, scenarioIdOf)
  const scenarios = useMemo(
    () => distinct([...idsOf(references, 'scn'), ...scenarioOfResult.values()]),
    [references, scenarioOfResult],
  )
  const projectOfScenario = useFound<Scenario>(scenarios, scenarioOf, projectIdOf)
  const projects = useMemo(() => distinct(projectOfScenario.values()), [projectOfScenario])
  const names = useFound<Project>(projects, projectOf, nameOf)
  return useMemo(
    () =>
      new Map(
        references.flatMap((reference) => {
          const scenario = reference.kind === 'scn' ? reference.id : scenarioOfResult.get(reference.id)
          const name = names.get(projectOfScenario.get(scenario ?? '') ?? '')
          return name === undefined ? [] : [[referenceText(reference), name] as const]
        }),
      ),
    [references, scenarioOfResult, projectOfScenario, names],
  )
}

const idsOf = (references: readonly Reference[], wanted: Reference['kind']): string[] =>
  references.flatMap(({ kind, id }) => (kind === wanted ? [id] : []))
