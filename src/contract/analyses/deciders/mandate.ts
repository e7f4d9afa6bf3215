import Type, { type Static } from 'typebox'
import table from '../../../../reference-data/published/policies.json' with { type: 'json' }
import type { FieldError } from '../../request/field-error.ts'
import { closedObject } from '../../request/named-object.ts'
import { misplacedYear, onLine, onStep, SharesByYear } from './by-year.ts'

export const Mandate = closedObject('Mandate', {
  shares: Type.Optional(SharesByYear),
  policy: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 1e6,
      description: 'A row of GET /policies that has shares by year.',
    }),
  ),
  between: Type.Optional(
    Type.Enum(['steps', 'line'], {
      description:
        'What holds between two years: the share of the earlier one (if left out), or the straight line between both.',
    }),
  ),
})

/** The shares of a mandate, and where they are from. */
export interface ReadMandate {
  /** 0 before the first year; that of the last year after it. */
  readonly shareIn: (year: number) => number
  readonly source: string
  /** A row of the published policies says so where it is no law. */
  readonly isDraft: boolean
}

type MandateReading =
  | { readonly mandate: ReadMandate; readonly error?: undefined }
  | { readonly mandate?: undefined; readonly error: FieldError }

const percent = 100
/** Other rows have reductions of emissions, or most that a kind of fuel may be. */
const isOfFuel = /\bshare of\b/i

interface Row {
  readonly id: number
  readonly jurisdiction: string
  readonly name: string
  readonly status: string
  readonly asOf: string
  readonly values: readonly { readonly year: number | null; readonly value: number; readonly unit: string }[]
}

export function readMandate({ shares, policy, between = 'steps' }: Static<typeof Mandate>): MandateReading {
  const refuse = (at: string, code: string, message: string): MandateReading => ({
    error: { pointer: `/mandate${at}`, code, message },
  })
  if ((shares === undefined) === (policy === undefined))
    return refuse(
      '',
      'missing',
      'A mandate is given by its shares or by a row of the policies, by one of the two.',
    )
  const row = (table as readonly Row[]).find(({ id }) => id === policy)
  const points = shares ?? (row && sharesOf(row))
  if (!points) return refuse('/policy', 'no_such_input', 'No such row of GET /policies has one share a year.')
  const misplaced = misplacedYear(points)
  if (misplaced !== undefined)
    return refuse(`/shares/${misplaced}/year`, 'out_of_range', 'Each year is after the one before it.')
  const last = points.at(-1)
  return {
    mandate: {
      shareIn: (year) =>
        (between === 'line' && year <= (last?.year ?? 0) ? onLine(points, year) : onStep(points, year)) ?? 0,
      source: row
        ? `${row.jurisdiction}, ${row.name}, as of ${row.asOf} (GET /policies, ${row.id})`
        : 'The request',
      isDraft: row?.status === 'draft',
    },
  }
}

/** One share a year, or nothing where the row has several of one year, none, or something else. */
function sharesOf({ name, values }: Row): { year: number; value: number }[] | undefined {
  const points = values.flatMap(({ year, value, unit }) =>
    year !== null && unit === '%' ? [{ year, value: value / percent }] : [],
  )
  return isOfFuel.test(name) && points.length === values.length && misplacedYear(points) === undefined
    ? points
    : undefined
}
