import { setImmediate } from 'node:timers/promises'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import Type from 'typebox'
import { type AccessLevel, sees, viewOf } from '../../contract/access-level.ts'
import { comparisonCountry } from '../../contract/reference-data/edition-audit.ts'
import { ComparedPathway, comparePathway } from '../../contract/reference-data/pathway-comparison.ts'
import { findByIdOrName } from '../../contract/reference-data/pathway-defaults.ts'
import { problems } from '../http/errors.ts'
import { createDocument, type Document } from './documents.ts'
import { documented, sendDocument } from './routes.ts'
import type { Snapshot } from './snapshot.ts'

/** Every usable pathway beside CORSIA and the literature. */
export const comparisonRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/reference-data/comparison',
    {
      config: { load: 'calculation' },
      schema: {
        operationId: 'comparePathways',
        summary: 'Every usable pathway with its defaults, beside CORSIA and the literature',
        description:
          'Carbon beside the default core value of CORSIA, and, for the access level that sees it, the minimum selling price beside the middle half of the literature. Null with a reason where the defaults are not complete.',
        tags: ['reference-data'],
        querystring: Type.Object({
          country: Type.Optional(
            Type.String({ maxLength: 100, description: `Id or name; ${comparisonCountry} if left out.` }),
          ),
          edition: Type.Optional(
            Type.String({
              maxLength: 50,
              pattern: '^[^\\u0000]*$',
              description: 'The current one if left out.',
            }),
          ),
        }),
        response: documented(Type.Array(ComparedPathway)),
      },
    },
    async (request, reply) => {
      const { edition, country = comparisonCountry } = request.query
      const snapshot =
        edition === undefined ? await app.referenceData.current() : await app.referenceData.edition(edition)
      const found = snapshot && findByIdOrName(snapshot.data.countries, country)
      if (!found) throw problems.notFound()
      const comparison = await comparisonOf(snapshot, found.id)
      return sendDocument(request, reply as FastifyReply, comparison(viewOf(request.user)))
    },
  )
}

type Comparison = (level: AccessLevel) => Document

const comparisons = new WeakMap<Snapshot, Map<number, Promise<Comparison>>>()

/** Calculated once for each country of an edition, as long as that is held. */
function comparisonOf(snapshot: Snapshot, countryId: number): Promise<Comparison> {
  const known = comparisons.get(snapshot) ?? new Map<number, Promise<Comparison>>()
  comparisons.set(snapshot, known)
  const comparison = known.get(countryId) ?? compare(snapshot, countryId)
  known.set(countryId, comparison)
  return comparison
}

async function compare({ data }: Snapshot, countryId: number): Promise<Comparison> {
  const rows: ComparedPathway[] = []
  for (const pathway of data.pathways) {
    const row = comparePathway(data, pathway, countryId)
    if (row) rows.push(row)
    // Others are answered between two pathways, each of which takes some milliseconds.
    await setImmediate()
  }
  const whole = createDocument(rows)
  const withoutPrices = createDocument(
    rows.map(({ minimumPrice: _, literature: __, isWithinLiterature: ___, ...row }) => row),
  )
  return (level) => (sees(level, 'ROADSHOW') ? whole : withoutPrices)
}
