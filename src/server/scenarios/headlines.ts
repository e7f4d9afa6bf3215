import { setImmediate } from 'node:timers/promises'
import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import type { AccessLevel } from '../../contract/access-level.ts'
import { type Headline, HeadlineSchema, headlineOf, showHeadline } from '../../contract/analyses/headline.ts'
import { namedObject } from '../../contract/request/named-object.ts'
import type { Reader } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import {
  type CalculatedHeadline,
  type ListedScenario as ListedScenarioRow,
  listInputs,
  updateHeadlines,
} from './headline-queries.ts'
import { ScenarioSummary } from './schemas.ts'

const { id, scenarioName, scenarioOrder, status } = ScenarioSummary.properties

/** A scenario in a list of many: some 300 bytes. */
export const ListedScenario = namedObject('ListedScenario', {
  id,
  scenarioName,
  scenarioOrder,
  status,
  headline: HeadlineSchema,
})

type WithHeadline = ListedScenarioRow & { readonly headline: Headline }

/** Others have their turn after so many. */
const atOnce = 4

/**
 * Scenarios with the headlines that they lack (decision 29), which are kept for whoever asks next; that they cannot be, where the database
 * is read-only, is no reason to answer nothing. One that has been deleted meanwhile is left out.
 */
export async function withHeadlines(
  { server, log, database, user }: FastifyRequest,
  scenarios: readonly ListedScenarioRow[],
): Promise<WithHeadline[]> {
  const missing = scenarios.filter(({ headline }) => headline === null).map(({ id }) => id)
  if (missing.length === 0) return scenarios as WithHeadline[]
  const calculated = await calculateHeadlines(database, user, missing)
  await updateHeadlines(database, user.id, calculated).catch((error) => {
    server.writeFailures.note(error)
    log.warn({ err: error }, 'headlines are not kept')
  })
  const byId = new Map(calculated.map(({ id, headline }) => [id, headline]))
  return scenarios.flatMap((scenario) => {
    const headline = scenario.headline ?? byId.get(scenario.id)
    return headline ? [{ ...scenario, headline }] : []
  })
}

async function calculateHeadlines(
  database: Database,
  reader: Reader,
  ids: readonly string[],
): Promise<CalculatedHeadline[]> {
  const calculated: CalculatedHeadline[] = []
  for (const { id, version, inputs } of await listInputs(database, reader, ids)) {
    calculated.push({ id, version, headline: headlineOf(inputs) })
    if (calculated.length % atOnce === 0) await setImmediate()
  }
  return calculated
}

/** @param level of whoever it is shown to. */
export const presentListed = (
  { id, name, position, status, headline }: WithHeadline,
  level: AccessLevel,
): Static<typeof ListedScenario> => ({
  id,
  scenarioName: name,
  scenarioOrder: position,
  status,
  headline: showHeadline(headline, level),
})
