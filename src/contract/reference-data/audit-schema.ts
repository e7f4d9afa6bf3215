import Type, { type Static } from 'typebox'
import { namedObject } from '../request/named-object.ts'
import { MaybeQuantity } from './pathway-schema.ts'

const Count = Type.Integer({ minimum: 0 })

const counted = <Key extends Type.TSchema>(name: string, key: Key) =>
  Type.Array(namedObject(name, { of: key, data: Count }), { description: 'The most first.' })

const CountedByText = counted('CountedByText', Type.Union([Type.String(), Type.Null()]))
const CountedByYear = counted('CountedByYear', Type.Union([Type.Integer(), Type.Null()]))

/** How many data an edition has, and from where. */
export const DataCounts = namedObject('DataCounts', {
  all: Count,
  withValue: Count,
  withRange: { ...Count, description: 'Have a low and a high.' },
  noRangeKnown: { ...Count, description: 'Say why no range is known.' },
  silentOnRange: Count,
  doubted: Count,
  bySource: CountedByText,
  byLicence: { ...CountedByText, description: 'null: none is told.' },
  byConfidence: CountedByText,
  byYear: { ...CountedByYear, description: 'The year that the value is of; null: none is told.' },
  byTable: CountedByText,
})
export type DataCounts = Static<typeof DataCounts>

const verdicts = ['passed', 'warned', 'failed', 'notAssessed'] as const
export const Verdict = Type.Enum([...verdicts], {
  description:
    '`warned`: allowed, and worth a look. `failed`: cannot be, or has no explanation. `notAssessed`: what it takes is missing.',
})
export type Verdict = Static<typeof Verdict>

const CheckedRow = namedObject('AuditedRow', {
  subject: Type.String({ description: 'A pathway, or where a datum stands.' }),
  pathwayId: Type.Optional(Type.Integer()),
  verdict: Verdict,
  value: Type.Optional(MaybeQuantity),
  reason: Type.Optional(Type.String()),
})
export type CheckedRow = Static<typeof CheckedRow>

/** One thing that the program looks at, with what came of it. */
export const AuditCheck = namedObject('AuditCheck', {
  check: Type.String(),
  about: Type.String(),
  counts: namedObject(
    'VerdictCounts',
    Object.fromEntries(verdicts.map((each) => [each, Count])) as Record<Verdict, typeof Count>,
  ),
  rows: Type.Array(CheckedRow, {
    description:
      'Every pathway where it is about pathways; the data that did not pass where it is about data.',
  }),
})
export type AuditCheck = Static<typeof AuditCheck>

/** How many of the rows have each verdict. */
export const countVerdicts = (rows: readonly CheckedRow[]): AuditCheck['counts'] => ({
  passed: rows.filter(({ verdict }) => verdict === 'passed').length,
  warned: rows.filter(({ verdict }) => verdict === 'warned').length,
  failed: rows.filter(({ verdict }) => verdict === 'failed').length,
  notAssessed: rows.filter(({ verdict }) => verdict === 'notAssessed').length,
})

export const EditionAudit = namedObject('EditionAudit', {
  edition: Type.String(),
  published: Type.String({ format: 'date' }),
  counts: DataCounts,
  checks: Type.Array(AuditCheck),
})
export type EditionAudit = Static<typeof EditionAudit>
