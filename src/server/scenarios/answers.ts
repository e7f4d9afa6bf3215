import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { viewOf } from '../../contract/access-level.ts'
import type { Reader } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import { problems } from '../http/errors.ts'
import { sendJson } from '../http/json-text.ts'
import { findScenario, type Scenario } from './queries.ts'
import { presentScenario } from './schemas.ts'
import { scenarioEtag } from './versions.ts'

type Reply = Pick<FastifyReply, 'code' | 'type' | 'send' | 'header'>

/** @throws {Problem} not_found */
export async function readScenario(database: Database, reader: Reader, id: string): Promise<Scenario> {
  const scenario = await findScenario(database, reader, id)
  if (!scenario) throw problems.notFound()
  return scenario
}

export async function sendScenario(
  app: Pick<FastifyInstance, 'referenceData'>,
  reply: Reply,
  status: number,
  scenario: Scenario,
  user: FastifyRequest['user'],
) {
  const { data } = await app.referenceData.current()
  const level = viewOf(user)
  reply.header('etag', scenarioEtag(scenario, level)).header('cache-control', 'private, no-cache')
  return sendJson(reply, status, presentScenario(data, scenario, level))
}
