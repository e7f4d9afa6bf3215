import type { FastifyInstance, FastifyReply } from 'fastify'
import Type from 'typebox'
import type { AccessLevel } from '../../contract/access-level.ts'
import type { WorkbookRecord } from '../../contract/workbook/book/record.ts'
import { engineVersion } from '../../engine/version.ts'
import { requireInputs } from '../pathways/inputs.ts'
import { workbookMediaType } from './workbook-file.ts'

/** A calculation as far as a workbook is made of it; inputs and outcome are JSON as text. */
interface Calculated {
  readonly id: string
  readonly name: string | null
  readonly inputs: string
  readonly outcome: string | null
  readonly engineVersion: string
  readonly referenceDataEdition: string
  readonly finishedAt: Date | null
}

export const WorkbookFile = {
  description: 'A file.',
  content: { [workbookMediaType]: { schema: Type.String({ format: 'binary' }) } },
}

/**
 * Sends a calculation as a workbook: with live formulas to a level that sees every number, else as values.
 *
 * @throws {Problem} invalid_input, where what was valid then is so no longer
 */
export async function sendWorkbook(
  app: FastifyInstance,
  reply: FastifyReply,
  calculation: Calculated,
  level: AccessLevel,
): Promise<FastifyReply> {
  const { id, referenceDataEdition: edition, outcome, engineVersion: by } = calculation
  const snapshot = (await app.referenceData.edition(edition)) ?? (await app.referenceData.current())
  const { inputs } = requireInputs(snapshot.data, JSON.parse(calculation.inputs), '/inputs')
  const file = await app.compute(reply, 'workbook', {
    inputs,
    record: recordOf(calculation),
    level,
    stored: outcome === null || by === engineVersion ? undefined : outcome,
  })
  reply.header('content-disposition', `attachment; filename="safapac-${id}.xlsx"`)
  return reply.type(workbookMediaType).send(Buffer.from(file))
}

/** Formulas are those of the engine that makes the file; it says which one the calculation is of. */
const recordOf = (calculation: Calculated): WorkbookRecord => ({
  title: calculation.name ?? 'A plant, calculated by SAFAPAC',
  calculation: calculation.id,
  engine: engineVersion,
  calculatedBy: calculation.engineVersion,
  edition: calculation.referenceDataEdition,
  ...(calculation.finishedAt && { calculatedAt: calculation.finishedAt.toISOString() }),
})
