import { useQuery } from '@tanstack/react-query'
import { openScenarioOf } from '../../workspace/open-scenario.ts'
import { type Project, projectOf } from '../queries.ts'

/** The project that a scenario is in; undefined until it is known. */
export function useProjectOf(scenarioId: string): Project | undefined {
  const { data: scenario } = useQuery(openScenarioOf(scenarioId))
  const { data } = useQuery({
    ...projectOf(scenario?.projectId ?? ''),
    enabled: scenario !== undefined,
  })
  return data
}

/** Whether one may say something of a scenario; viewers and administrators who are none of its people only read. */
export function useMayComment(scenarioId: string): boolean {
  const role = useProjectOf(scenarioId)?.role
  return role !== undefined && role !== null && role !== 'viewer'
}
