import type { components } from '../api/generated.ts'
import { session } from '../api/session.ts'
import type { AccessLevel } from '../engine/live.ts'
import { type ReferenceData, startOf } from '../engine/pathways.ts'
import type { Document } from './document.ts'
import { localCopies } from './local-copies.ts'
import { type OpenCase, openCase } from './open-case.tsx'
import { scenarioServer } from './scenario-server.ts'
import { openWorkspace } from './store.ts'

type Scenario = Pick<
  components['schemas']['Scenario'],
  'id' | 'scenarioName' | 'process' | 'feedstock' | 'country' | 'referenceEdition' | 'inputs'
>

const opened = new Map<string, OpenCase>()

/** What the copy of a scenario on the disk of this browser is kept under: another account has another one. */
export const scenarioKey = (id: string): string => `${session.state().user?.id}/${id}`

/** A scenario as it is open in this tab; whoever goes to another screen and comes back finds the same. */
export function scenarioCase(data: ReferenceData, scenario: Scenario, level: AccessLevel): OpenCase {
  const key = scenarioKey(scenario.id)
  const place = `${key}/${level}`
  const known = opened.get(place)
  if (known) return known
  const { process, feedstock, country, scenarioName } = scenario
  const start = startOf(data, { process, feedstock, reason: undefined }, country)
  const workspace = openWorkspace({
    key,
    copies: localCopies(),
    server: scenarioServer(scenario.id),
    start: scenario.inputs as Document,
  })
  const made = openCase(
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
  opened.set(place, made)
  return made
}
