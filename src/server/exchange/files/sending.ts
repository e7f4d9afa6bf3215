import type { FastifyInstance, FastifyReply } from 'fastify'
import Type from 'typebox'
import type { AccessLevel } from '../../../contract/access-level.ts'
import { sheetShapes } from '../../../contract/exchange/values/value-sheets.ts'
import { type ValueFormat, valueFormats } from '../../../contract/exchange/values/values-file.ts'
import type { ReferenceDataSource } from '../../reference-data/cache.ts'
import { editionHash, editionText } from './edition-hash.ts'

/** A calculation that has an outcome; inputs and outcome are JSON as text. */
export interface Calculated {
  readonly id: string
  readonly inputs: string
  readonly outcome: string
  readonly engineVersion: string
  readonly referenceDataEdition: string
  readonly finishedAt: Date
}

export const BundleFile = Type.Object({}, { additionalProperties: true, title: 'Bundle' })

interface BundleReader {
  readonly level: AccessLevel
  /** Whether the edition goes with it, where SAFAPAC does not ship that. */
  readonly mayReadEdition: boolean
}

/** Sends a bundle of what its reader sees. */
export async function sendBundle(
  app: FastifyInstance,
  reply: FastifyReply,
  { id, inputs, outcome, engineVersion: engine, referenceDataEdition: edition }: Calculated,
  { level, mayReadEdition }: BundleReader,
): Promise<FastifyReply> {
  const { editionHash: hash, editionText: data } = await editionOf(app.referenceData, edition)
  const parts = { level, engine, edition, editionHash: hash }
  const own = mayReadEdition ? data : undefined
  const text = await app.compute(reply, 'bundle', { inputs, outcome, parts, editionText: own })
  reply.header('content-disposition', `attachment; filename="safapac-${id}.json"`)
  return reply.type('application/json; charset=utf-8').send(text)
}

/** What a file says of the edition that a calculation was made with, which may be gone. */
async function editionOf(source: ReferenceDataSource, name: string) {
  const snapshot = await source.edition(name)
  if (!snapshot) return { editionHash: null, editionText: undefined }
  const isShipped = (await source.editions()).some((each) => each.edition === name && each.basedOn === null)
  return {
    editionHash: editionHash(snapshot),
    editionText: isShipped ? undefined : editionText(snapshot),
  }
}

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  tsv: 'text/tab-separated-values; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  metadata: 'application/json; charset=utf-8',
} as const satisfies Record<ValueFormat, string>

const endings = { csv: 'csv', tsv: 'tsv', parquet: 'parquet', metadata: 'metadata.json' } as const

export const ValuesFile = {
  description: 'A file.',
  content: Object.fromEntries(
    Object.values(mediaTypes).map((type) => [type.split(';')[0], { schema: Type.Unknown() }]),
  ),
}

export const ValuesQuery = Type.Object({
  format: Type.Optional(Type.Enum([...valueFormats], { default: 'csv' })),
  shape: Type.Optional(
    Type.Enum([...sheetShapes], {
      default: 'long',
      description: '`long` has a row for each number, `years` one for each project year.',
    }),
  ),
  mark: Type.Optional(
    Type.Enum(['none', 'bom'], {
      default: 'none',
      description: '`bom` has Excel read CSV as the UTF-8 that it is.',
    }),
  ),
})

/** Sends what the level sees of the numbers as a table. */
export async function sendValues(
  app: FastifyInstance,
  reply: FastifyReply,
  calculation: Calculated,
  level: AccessLevel,
  { format = 'csv', shape = 'long', mark }: Type.Static<typeof ValuesQuery>,
): Promise<FastifyReply> {
  const { inputs, outcome, id } = calculation
  const hasByteOrderMark = mark === 'bom'
  const wanted = { record: recordOf(calculation), level, shape, format, hasByteOrderMark }
  const file = await app.compute(reply, 'valuesFile', { inputs, outcome, wanted })
  reply.header('content-disposition', `attachment; filename="safapac-${id}.${endings[format]}"`)
  return reply.type(mediaTypes[format]).send(typeof file === 'string' ? file : Buffer.from(file))
}

const recordOf = ({ id, engineVersion, referenceDataEdition, finishedAt }: Calculated) => ({
  calculation: id,
  engine: engineVersion,
  edition: referenceDataEdition,
  calculatedAt: finishedAt.toISOString(),
})
