import type { components } from '../api/generated.ts'
import { session } from '../api/session.ts'
import type { AccessLevel } from '../engine/live.ts'
import { type ReferenceData, startOf } from '../engine/pathways.ts'
import type { Document } from './document.ts'
import { localCopies } from './local-copies.ts'
import { type OpenCase, openCase, renamed } from './open-case.tsx'
import { scenarioServer } from './scenario-server.ts'
import { openWorkspace } from './store.ts'

type Scenario = Pick<
  components['schemas']['Scenario'],
  'id' | 'scenarioName' | 'process' | 'feedstock' | 'country' | 'referenceEdition' | 'inputs'
>

const opened = new Map<string, OpenCase>()

/** What the copy of a scenario on the disk of this browser is kept under: another account has another one. */
export const scenarioKey = (id: string): string => `${session.state().user?.id}/${id}`

/** A scenario as it is open in this tab; whoever goes to another screen and comes back finds the same, by its name of now. */
export function scenarioCase(data: ReferenceData, scenario: Scenario, level: AccessLevel): OpenCase {
  const place = `${scenarioKey(scenario.id)}/${level}`
  const known = opened.get(place)
  if (known?.title === scenario.scenarioName) return known
  const open = known ? renamed(known, scenario.scenarioName) : openScenario(data, scenario, level)
  opened.set(place, open)
  return open
}

function openScenario(data: ReferenceData, scenario: Scenario, level: AccessLevel): OpenCase {
  const { process, feedstock, country, scenarioName } = scenario
  const start = startOf(data, { process, feedstock, reason: undefined }, country)
  const workspace = openWorkspace({
    key: scenarioKey(scenario.id),
    copies: localCopies(),
    server: scenarioServer(scenario.id),
    start: scenario.inputs as Document,
  })
  return openCase(
    {
      edition: scenario.referenceEdition,
      process,
      inputs: start?.inputs ?? scenario.inputs,
      provenance: start?.provenance ?? {},
      title: scenarioName,
    },
    workspace,
    level,
  )
}
