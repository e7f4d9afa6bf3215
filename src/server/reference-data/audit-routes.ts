import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import Type from 'typebox'
import { type AccessLevel, sees, viewOf } from '../../contract/access-level.ts'
import { EditionAudit } from '../../contract/reference-data/audit-schema.ts'
import type { Database } from '../database/database.ts'
import { problems } from '../http/errors.ts'
import type { AuditedEdition } from './audited-edition.ts'
import { type Document, documentOf } from './documents.ts'
import { findEditionText } from './editing-queries.ts'
import { documented, sendDocument } from './routes.ts'
import type { Snapshot } from './snapshot.ts'

/** What the program finds when it looks at its own data. */
export const auditRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/reference-data/:edition/audit',
    {
      config: { load: 'calculation' },
      schema: {
        operationId: 'auditEdition',
        summary: 'How many data an edition has from where, and what came of every check of them',
        description:
          'Counts by source, licence, confidence, year and table; closure of carbon, mass and energy, bases, comparison with CORSIA and, for the access level that sees prices, with the literature; flaws, gaps and doubts.',
        tags: ['reference-data'],
        params: Type.Object({ edition: Type.String({ maxLength: 50, pattern: '^[^\\u0000]*$' }) }),
        response: documented(EditionAudit),
      },
    },
    async (request, reply) => {
      const { params, database, user } = request
      const snapshot = await app.referenceData.edition(params.edition)
      if (!snapshot) throw problems.notFound()
      const audit = await auditOf(snapshot, async () => {
        const text = await requireText(database, snapshot.edition)
        return await app.compute(reply as FastifyReply, 'auditEdition', { text, doubts: snapshot.doubts })
      })
      return sendDocument(request, reply as FastifyReply, audit(viewOf(user)))
    },
  )
}

type Audit = (level: AccessLevel) => Document

const audits = new WeakMap<Snapshot, Promise<Audit>>()

/** Made once for an edition and its doubts, as long as these are held, however many ask for it at once. */
async function auditOf(
  snapshot: Snapshot,
  make: () => Promise<{ whole: string; withoutPrices: string }>,
): Promise<Audit> {
  const known = audits.get(snapshot)
  // Whoever began it may have gone, and the work with them.
  if (known) return await known.catch(() => auditOf(snapshot, make))
  const making = make().then(({ whole, withoutPrices }) => {
    const [all, some] = [documentOf(whole), documentOf(withoutPrices)]
    return (level: AccessLevel) => (sees(level, 'ROADSHOW') ? all : some)
  })
  audits.set(snapshot, making)
  making.catch(() => audits.delete(snapshot))
  return await making
}

async function requireText(database: Database, edition: string): Promise<AuditedEdition['text']> {
  const text = await findEditionText(database, edition)
  if (text === undefined) throw problems.notFound()
  return text
}
