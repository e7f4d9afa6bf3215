import type { FastifyReply, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import { lastPosition } from '../config/quotas.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters } from '../http/fields.ts'
import { linkNextPage } from '../http/pages.ts'
import type { ScenarioPage } from './queries.ts'

/** One with its results has some 25 kB: a page is half a megabyte, and 2.5 at most. */
const [defaultLimit, maximumLimit] = [20, 100]

/** What is asked of the scenarios of a project, which come a page at a time, in their order. */
const ScenarioPageQuery = Type.Object({
  limit: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: Number.MAX_SAFE_INTEGER,
      default: defaultLimit,
      description: `Scenarios at most; 0 is ${defaultLimit}, and more than ${maximumLimit} are ${maximumLimit}.`,
    }),
  ),
  cursor: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: lastPosition,
      description: 'From the address in `Link: <…>; rel="next"`; made for this list only.',
    }),
  ),
})

const readScenarioPage = ({ limit, cursor: after = 0 }: Static<typeof ScenarioPageQuery>): ScenarioPage => ({
  limit: Math.min(limit || defaultLimit, maximumLimit),
  after,
})

/** What every list of the scenarios of a project is asked, and what it refuses. */
export const scenarioListSchema = {
  tags: ['scenarios'],
  params: IdParameters,
  querystring: ScenarioPageQuery,
}
export const scenarioListRefusals = errorResponses(401, 404, 422, 503)

/**
 * The scenarios of the page that is asked for; where there is one more, the answer links to it.
 *
 * @throws {Problem} where there is no such project.
 */
export async function scenarioPageOf<Row extends { readonly position: number }>(
  request: FastifyRequest,
  reply: Pick<FastifyReply, 'header'>,
  query: Static<typeof ScenarioPageQuery>,
  list: (page: ScenarioPage) => Promise<readonly Row[] | undefined>,
): Promise<readonly Row[]> {
  const page = readScenarioPage(query)
  const found = await list(page)
  if (!found) throw problems.notFound()
  return takeScenarioPage(request, reply, page, found)
}

/** The scenarios of a page, of which one more was read than it holds; where there is one more, the answer links to it. */
function takeScenarioPage<Row extends { readonly position: number }>(
  request: FastifyRequest,
  reply: Pick<FastifyReply, 'header'>,
  { limit }: ScenarioPage,
  rows: readonly Row[],
): readonly Row[] {
  const last = rows[limit - 1]
  if (rows.length > limit && last) linkNextPage(request, reply, limit, String(last.position))
  return rows.slice(0, limit)
}
