import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type, { type TSchema } from 'typebox'
import { SchemeRule } from '../../contract/eligibility/scheme-rule.ts'
import { schemeRules } from '../../contract/eligibility/scheme-rules.ts'
import { schemes } from '../../contract/eligibility/schemes.ts'
import { PublishedPolicy } from '../../contract/reference-data/published-policy.ts'
import { UsStates } from '../../contract/reference-data/published-states.ts'
import {
  CorsiaDefault,
  CostIndex,
  FeedstockAvailability,
  LiteratureCosts,
} from '../../contract/reference-data/published-tables.ts'
import { errorResponses } from '../http/error-handling.ts'
import { readPublishedTables } from './published.ts'

const config = { load: 'exempt' } as const

const schemaOf = <Schema extends TSchema>(operationId: string, summary: string, rows: Schema) => ({
  operationId,
  summary,
  tags: ['reference-data'],
  response: { 200: rows, ...errorResponses(400, 401, 422, 503) },
})

const DefaultsFilter = Type.Object({
  edition: Type.Optional(Type.String({ description: 'Part of its name, e.g. 8th.' })),
  process: Type.Optional(Type.String({ description: 'e.g. HEFA' })),
  feedstock: Type.Optional(Type.String({ description: 'Part of its name.' })),
})

const AvailabilityFilter = Type.Object({
  feedstock: Type.Optional(Type.String({ description: 'Part of its name, e.g. UCO.' })),
  country: Type.Optional(Type.String({ description: 'Part of its name, or its code, e.g. MY.' })),
})

const PolicyFilter = Type.Object({
  jurisdiction: Type.Optional(Type.String({ description: 'Part of its name, e.g. United.' })),
  status: Type.Optional(PublishedPolicy.properties.status),
})

const RuleFilter = Type.Object({
  scheme: Type.Optional(Type.Enum([...schemes])),
  status: Type.Optional(SchemeRule.properties.status),
  year: Type.Optional(
    Type.Integer({ minimum: 1900, maximum: 2200, description: 'Of supply: rules that hold in it.' }),
  ),
})

const contains = (name: string, part = '') => name.toLowerCase().includes(part.toLowerCase())

/** Tables of which a part may be asked for. */
const filteredRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { corsiaDefaults, feedstockAvailability, policies } = await readPublishedTables()
  const defaults = 'Default life-cycle emissions of CORSIA, in the editions of the ICAO document'
  app.get(
    '/corsia-defaults',
    {
      config,
      schema: {
        ...schemaOf('listCorsiaDefaults', defaults, Type.Array(CorsiaDefault)),
        querystring: DefaultsFilter,
      },
    },
    async ({ query: { edition, process, feedstock } }) =>
      corsiaDefaults.filter(
        (row) =>
          contains(row.edition, edition) &&
          contains(row.process, process) &&
          contains(row.feedstock, feedstock),
      ),
  )
  const availability = 'How much of a feedstock countries collect, could collect, use and export'
  app.get(
    '/feedstock-availability',
    {
      config,
      schema: {
        ...schemaOf('listFeedstockAvailability', availability, Type.Array(FeedstockAvailability)),
        querystring: AvailabilityFilter,
      },
    },
    async ({ query: { feedstock, country } }) =>
      feedstockAvailability.filter(
        (row) =>
          contains(row.feedstock, feedstock) && (row.code === country || contains(row.country, country)),
      ),
  )
  const laws =
    'Laws, schemes and drafts with their dates and values, ready for `policies` of a request where they pay in dollars'
  app.get(
    '/policies',
    {
      config,
      schema: { ...schemaOf('listPolicies', laws, Type.Array(PublishedPolicy)), querystring: PolicyFilter },
    },
    async ({ query: { jurisdiction, status } }) =>
      policies.filter(
        (row) => contains(row.jurisdiction, jurisdiction) && (status === undefined || row.status === status),
      ),
  )
}

const ruleRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const rules =
    'The rules by which an outcome says of each scheme whether a fuel is eligible, with their articles and what decides them'
  app.get(
    '/eligibility-rules',
    {
      config,
      schema: {
        ...schemaOf('listEligibilityRules', rules, Type.Array(SchemeRule)),
        querystring: RuleFilter,
      },
    },
    async ({ query: { scheme, status, year } }) =>
      schemeRules.filter(
        (rule) =>
          (scheme === undefined || rule.schemes.includes(scheme)) &&
          (status === undefined || rule.status === status) &&
          (year === undefined || ((rule.from ?? year) <= year && (rule.to ?? year) >= year)),
      ),
  )
}

/** Tables that are answered whole. */
const wholeRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { costIndex, literatureCosts, usStates } = await readPublishedTables()
  const index = 'A public index of what machinery costs, by year, and single figures of CEPCI'
  app.get(
    '/cost-index',
    { config, schema: schemaOf('getCostIndex', index, CostIndex) },
    async () => costIndex,
  )
  const literature = 'What studies of SAF plants found: the rows with which results are compared'
  app.get(
    '/literature-costs',
    { config, schema: schemaOf('getLiteratureCosts', literature, LiteratureCosts) },
    async () => literatureCosts,
  )
  const states =
    'Taxes, energy prices, emissions of electricity and location factors of the states of the USA'
  app.get('/us-states', { config, schema: schemaOf('listUsStates', states, UsStates) }, async () => usStates)
}

export const publishedRoutes: FastifyPluginAsyncTypebox = async (app) => {
  await app.register(filteredRoutes)
  await app.register(ruleRoutes)
  await app.register(wholeRoutes)
}
