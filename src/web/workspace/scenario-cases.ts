import type { components } from '../api/generated.ts'
import { session } from '../api/session.ts'
import type { AccessLevel } from '../engine/live.ts'
import { type ReferenceData, type Start, startOf } from '../engine/pathways.ts'
import { localCopies } from './local-copies.ts'
import { type OpenCase, openCase, restarted } from './open-case.tsx'
import { scenarioServer } from './scenario-server.ts'
import { openWorkspace } from './store.ts'
import { documentOf, type ToldScenario } from './uncertain-parts.ts'

type Scenario = Pick<
  components['schemas']['Scenario'],
  | 'id'
  | 'projectId'
  | 'scenarioName'
  | 'process'
  | 'feedstock'
  | 'country'
  | 'referenceEdition'
  | keyof ToldScenario
>

const opened = new Map<string, OpenCase>()

/** What the copy of a scenario on the disk of this browser is kept under: another account has another one. */
export const scenarioKey = (id: string): string => `${session.state().user?.id}/${id}`

/** A scenario as it is open in this tab; whoever goes to another screen and comes back finds the same, by its name of now. */
export function scenarioCase(data: ReferenceData, scenario: Scenario, level: AccessLevel): OpenCase {
  const place = `${scenarioKey(scenario.id)}/${level}`
  const known = opened.get(place)
  const { scenarioName, referenceEdition } = scenario
  if (known?.title === scenarioName && known.edition === referenceEdition) return known
  const start = startOfScenario(data, scenario)
  const made = known ? restarted(known, start) : openCase(start, workspaceOf(scenario), level)
  opened.set(place, made)
  return made
}

/** What the edition gives to the pathway of a scenario; where it does not know that, the scenario itself. */
function startOfScenario(data: ReferenceData, scenario: Scenario): Start {
  const { process, feedstock, country, scenarioName, referenceEdition } = scenario
  const found = startOf(data, { process, feedstock, reason: undefined }, country)
  return {
    edition: referenceEdition,
    process,
    inputs: found?.inputs ?? scenario.inputs,
    provenance: found?.provenance ?? {},
    isFlawed: found?.isFlawed ?? false,
    from: found?.from,
    title: scenarioName,
  }
}

const workspaceOf = (scenario: Scenario) =>
  openWorkspace({
    key: scenarioKey(scenario.id),
    copies: localCopies(),
    server: scenarioServer(scenario.id),
    anew: {
      remake: async (inputs, once) =>
        (await import('./remake-scenario.ts')).remakeScenario(scenario, inputs, once),
      keyOf: scenarioKey,
    },
    start: documentOf(scenario),
  })
