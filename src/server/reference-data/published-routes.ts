import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type, { type TSchema } from 'typebox'
import { SchemeRule } from '../../contract/eligibility/scheme-rule.ts'
import { schemeRules } from '../../contract/eligibility/scheme-rules.ts'
import { foreignCurrencies } from '../../contract/money/currencies.ts'
import { firstMoneyYear, lastMoneyYear } from '../../contract/money/money.ts'
import { EnergyPrices } from '../../contract/reference-data/published-energy-prices.ts'
import {
  PublishedIndex,
  PublishedRates,
  publishedIndices,
  publishedRates,
} from '../../contract/reference-data/published-money.ts'
import { PublishedPolicy } from '../../contract/reference-data/published-policy.ts'
import { UsStates } from '../../contract/reference-data/published-states.ts'
import {
  CorsiaDefault,
  CostIndex,
  FeedstockAvailability,
  LiteratureCosts,
} from '../../contract/reference-data/published-tables.ts'
import { schemes } from '../../contract/request/schemes.ts'
import { tokenIsOptional } from '../accounts/guests.ts'
import { errorResponses } from '../http/error-handling.ts'
import { Unchanged } from '../http/etag.ts'
import { sendJson } from '../http/json-text.ts'
import { createDocument } from './documents.ts'
import { readPublishedTables } from './published.ts'
import { sendDocument } from './routes.ts'

const config = { load: 'exempt' } as const

const schemaOf = <Schema extends TSchema>(operationId: string, summary: string, rows: Schema) => ({
  operationId,
  summary,
  tags: ['reference-data'],
  security: tokenIsOptional,
  response: { 200: rows, 304: Unchanged, ...errorResponses(400, 401, 422, 503) },
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

const RatesFilter = Type.Object({
  currency: Type.Optional(Type.Enum([...foreignCurrencies])),
  year: Type.Optional(Type.Integer({ minimum: firstMoneyYear, maximum: lastMoneyYear })),
})

const RuleFilter = Type.Object({
  scheme: Type.Optional(Type.Enum([...schemes])),
  status: Type.Optional(SchemeRule.properties.status),
  year: Type.Optional(
    Type.Integer({ minimum: 1900, maximum: 2200, description: 'Of supply: rules that hold in it.' }),
  ),
})

const contains = (name: string, part = '') => name.toLowerCase().includes(part.toLowerCase())

type Reply = Pick<FastifyReply, 'send'>
type Send = (request: FastifyRequest, reply: Reply) => FastifyReply

/** A table as ready bytes with an ETag. */
function whole(table: unknown): Send {
  const document = createDocument(table)
  return (request, reply) => sendDocument(request, reply as FastifyReply, document)
}

/** The whole table to whoever asks for no part of it; a part is made for the one who does. */
function partly<Row>(rows: readonly Row[]) {
  const sendWhole = whole(rows)
  return (request: FastifyRequest, reply: Reply, isAskedFor: (row: Row) => boolean): FastifyReply => {
    const isWhole = Object.keys(request.query as object).length === 0
    if (isWhole) return sendWhole(request, reply)
    return sendJson(reply as FastifyReply, 200, JSON.stringify(rows.filter(isAskedFor)))
  }
}

/** Tables of which a part may be asked for. */
const filteredRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const tables = await readPublishedTables()
  const sendDefaults = partly(tables.corsiaDefaults)
  const sendAvailability = partly(tables.feedstockAvailability)
  const sendPolicies = partly(tables.policies)
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
    async (request, reply) => {
      const { edition, process, feedstock } = request.query
      return sendDefaults(
        request,
        reply,
        (row) =>
          contains(row.edition, edition) &&
          contains(row.process, process) &&
          contains(row.feedstock, feedstock),
      )
    },
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
    async (request, reply) => {
      const { feedstock, country } = request.query
      return sendAvailability(
        request,
        reply,
        (row) =>
          contains(row.feedstock, feedstock) && (row.code === country || contains(row.country, country)),
      )
    },
  )
  const laws =
    'Laws, schemes and drafts with their dates and values, ready for `policies` of a request where they pay in dollars'
  app.get(
    '/policies',
    {
      config,
      schema: { ...schemaOf('listPolicies', laws, Type.Array(PublishedPolicy)), querystring: PolicyFilter },
    },
    async (request, reply) => {
      const { jurisdiction, status } = request.query
      return sendPolicies(
        request,
        reply,
        (row) => contains(row.jurisdiction, jurisdiction) && (status === undefined || row.status === status),
      )
    },
  )
}

const ruleRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const sendRules = partly(schemeRules)
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
    async (request, reply) => {
      const { scheme, status, year } = request.query
      return sendRules(
        request,
        reply,
        (rule) =>
          (scheme === undefined || rule.schemes.includes(scheme)) &&
          (status === undefined || rule.status === status) &&
          (year === undefined || ((rule.from ?? year) <= year && (rule.to ?? year) >= year)),
      )
    },
  )
}

/** What amounts in another money are converted by; the elements are as a request takes them. */
const moneyRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { costIndex, exchangeRates, priceIndices } = await readPublishedTables()
  const table = publishedRates(exchangeRates)
  const sendWhole = whole(table)
  const rates = 'Average rates of currencies by year, ready for `money.rates` of a request'
  app.get(
    '/exchange-rates',
    {
      config,
      schema: { ...schemaOf('getExchangeRates', rates, PublishedRates), querystring: RatesFilter },
    },
    async (request, reply) => {
      const { currency, year } = request.query
      if (currency === undefined && year === undefined) return sendWhole(request, reply)
      const found = table.rates.filter(
        (each) =>
          (currency === undefined || each.unit.split('/').includes(currency)) &&
          (year === undefined || each.year === year),
      )
      return sendJson(reply, 200, JSON.stringify({ ...table, rates: found }))
    },
  )
  const indices = 'Public indices of prices by year, ready for `money.indices` of a request'
  app.get(
    '/price-indices',
    { config, schema: schemaOf('listPriceIndices', indices, Type.Array(PublishedIndex)) },
    whole(publishedIndices(priceIndices, costIndex)),
  )
}

/** Tables that are answered whole. */
const wholeRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { costIndex, energyPrices, literatureCosts, usStates } = await readPublishedTables()
  const index = 'A public index of what machinery costs, by year, and single figures of CEPCI'
  app.get('/cost-index', { config, schema: schemaOf('getCostIndex', index, CostIndex) }, whole(costIndex))
  const literature = 'What studies of SAF plants found: the rows with which results are compared'
  app.get(
    '/literature-costs',
    { config, schema: schemaOf('getLiteratureCosts', literature, LiteratureCosts) },
    whole(literatureCosts),
  )
  const energy = 'What industry pays for electricity by country in a year, and the rate into dollars'
  app.get(
    '/energy-prices',
    { config, schema: schemaOf('getEnergyPrices', energy, EnergyPrices) },
    whole(energyPrices),
  )
  const states =
    'Taxes, energy prices, emissions of electricity and location factors of the states of the USA'
  app.get('/us-states', { config, schema: schemaOf('listUsStates', states, UsStates) }, whole(usStates))
}

/** What others publish, for everybody to read unless GUESTS is off. */
export const publishedRoutes: FastifyPluginAsyncTypebox = async (app) => {
  await app.register(filteredRoutes)
  await app.register(ruleRoutes)
  await app.register(wholeRoutes)
  await app.register(moneyRoutes)
}
