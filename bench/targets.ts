import type { Request } from 'autocannon'
import type { Account, OwnScenario, Population } from './accounts.ts'
import { exampleText } from './engine.ts'

/** One kind of request, and what bounds it from below besides HTTP itself. */
export interface Target {
  readonly name: string
  readonly requests: readonly Request[]
  readonly usesDatabase: boolean
  readonly stores: boolean
  /** Requests a second that the project has set itself. */
  readonly barPerSecond?: number
}

const syncBarPerSecond = 1_000

/** The requests to measure; calculations send the whole example, as a client of the API does. */
export function listTargets({ reader, scenarios }: Population): Target[] {
  const reads = { usesDatabase: true, stores: false }
  const stores = { usesDatabase: true, stores: true }
  const memory = { usesDatabase: false, stores: false }
  const one = scenarios.slice(0, 1)
  return [
    { name: 'GET /master-data', requests: [get(reader, '/master-data')], ...memory },
    { name: 'GET /projects (ten)', requests: [get(reader, '/projects')], ...reads },
    {
      name: 'POST /scenarios/{id}/calculate/sync, 20 scenarios of 10 users',
      requests: scenarios.map((scenario) => calculateNow(scenario, exampleText)),
      barPerSecond: syncBarPerSecond,
      ...stores,
    },
    {
      name: 'POST /scenarios/{id}/calculate/sync, all on one scenario',
      requests: one.map((scenario) => calculateNow(scenario, exampleText)),
      ...stores,
    },
    {
      name: 'POST /scenarios/{id}/calculate/sync without a body, 20 scenarios',
      requests: scenarios.map((scenario) => calculateNow(scenario)),
      ...stores,
    },
    { name: 'POST /calculate/quick', requests: [post(reader, '/calculate/quick', exampleText)], ...memory },
  ]
}

const calculateNow = ({ account, scenarioId }: OwnScenario, body?: string): Request =>
  post(account, `/scenarios/${scenarioId}/calculate/sync`, body)

const get = ({ headers }: Account, path: string): Request => ({
  method: 'GET',
  path: `/api/v1${path}`,
  headers,
})

const post = ({ headers }: Account, path: string, body?: string): Request => ({
  method: 'POST',
  path: `/api/v1${path}`,
  headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
  ...(body !== undefined && { body }),
})
