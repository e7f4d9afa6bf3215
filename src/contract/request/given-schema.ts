import Type, { type TSchema } from 'typebox'
import type { Input } from '../../engine/language/quantity.ts'
import { unitTable } from '../../engine/language/unit-table.ts'
import { factorTo, measures } from '../../engine/language/units.ts'
import { isMoney } from '../money/currencies.ts'
import { ForeignUnit, moneyMarks } from '../money/money-schema.ts'
import { describedHere } from './described.ts'
import { unitWords } from './measured.ts'
import { namedObject } from './named-object.ts'
import { afterWords, moneyWords } from './table.ts'

const closed = { additionalProperties: false } as const

/** The lists of units by the names of their schemas: the same at each start, since modules load in one order. */
const named = new Map<string, string>()

/** A list is named after its first unit; of several that begin alike, all but the first after the first field that has it. */
function nameOf(units: readonly string[], field: string): string {
  const list = units.join('\n')
  const name = [`Given${unitWords(units[0] ?? '')}`, `Given${field}`].find(
    (each) => (named.get(each) ?? list) === list,
  )
  if (name === undefined) throw new Error(`The units of ${field} have no name of their own.`)
  named.set(name, list)
  return name
}

/**
 * A quantity of the request, in one of these units.
 *
 * @param field its name in the description, such as `ProductPrice`.
 */
export const given = (
  field: string,
  units: readonly string[],
  inputs: readonly Input[],
  description: string,
) =>
  namedObject(
    nameOf(units, field),
    { value: Type.Number(), ...unitMembers(units) },
    { ...closed, description, ...rangeOf(inputs) },
  )

/** One number a year. */
export const givenByYear = (field: string, units: readonly string[], description: string) =>
  namedObject(
    `${nameOf(units, field)}ByYear`,
    { values: Type.Array(Type.Number(), { minItems: 1, maxItems: 60 }), ...unitMembers(units) },
    { ...closed, description },
  )

/** One number, or one for each of some years. */
export const givenOrTable = (
  field: string,
  units: readonly string[],
  inputs: readonly Input[],
  description: string,
) =>
  Type.Union([given(field, units, inputs, description), tableOf(field, units)], {
    description: `${description} Or a table by year.`,
  })

const tableOf = (field: string, units: readonly string[]) =>
  namedObject(
    `${nameOf(units, field)}Table`,
    {
      values: Type.Array(Type.Number(), { minItems: 1, maxItems: 60 }),
      ...unitMembers(units),
      from: Type.Optional(
        Type.Integer({
          minimum: 1,
          maximum: 2200,
          description:
            'Year of the first value: of operation (1 if left out), or from 1900 on of the calendar.',
        }),
      ),
      after: Type.Optional(
        Type.Enum([...afterWords], {
          description:
            'After the last value: it stays in the money of the table (last, if left out), rises on with all prices of its kind (and with inflation), is 0, or a table that is too short is refused.',
        }),
      ),
      money: Type.Optional(
        Type.Enum([...moneyWords], {
          description:
            'Money of time zero that rises with inflation (real: of prices and costs, if left out), or of the day (nominal: of policies, if left out).',
        }),
      ),
    },
    closed,
  )

const orNull = <S extends TSchema>(schema: S) => Type.Optional(Type.Union([schema, Type.Null()]))
const tableInPart = {
  values: orNull(Type.Array(Type.Number(), { minItems: 1, maxItems: 60 })),
  from: orNull(Type.Integer()),
  after: orNull(Type.Enum([...afterWords])),
  money: orNull(Type.Enum([...moneyWords])),
}

/** In a draft either half may be missing, or be taken away with null. */
export const givenInPart = (field: string, units: readonly string[], byYear = false) =>
  namedObject(
    `${nameOf(units, field)}${byYear ? 'TableDraft' : 'Draft'}`,
    {
      ...(byYear && tableInPart),
      value: Type.Optional(Type.Union([Type.Number(), Type.Null()])),
      unit: Type.Optional(Type.Union([unitSchema(units), Type.Null()])),
      ...(isOfMoney(units) && {
        moneyYear: Type.Optional(Type.Union([moneyMarks.moneyYear, Type.Null()])),
        moneyIndex: Type.Optional(Type.Union([moneyMarks.moneyIndex, Type.Null()])),
      }),
    },
    closed,
  )

const isOfMoney = (units: readonly string[]): boolean => units.some(isMoney)

/** One of the units, or for money one of them in another currency. */
const unitSchema = (units: readonly string[]) =>
  isOfMoney(units) ? Type.Union([Type.Enum([...units]), ForeignUnit]) : Type.Enum([...units])

const unitMembers = (units: readonly string[]) => ({
  unit: unitSchema(units),
  ...(isOfMoney(units) && moneyMarks),
})

/**
 * What holds of a number whatever its unit: the range of each form of the input in each of its units, the widest of them. Which
 * is narrower in a given unit, only the server tells.
 */
function rangeOf(inputs: readonly Input[]): object {
  const ranges = inputs.flatMap(({ minimum, above, maximum, below, integer, unit }) =>
    unitTable
      .filter((row) => measures(row, unit))
      .map((row) => factorTo(row, unit))
      .map((factor) => ({
        low: (minimum ?? above ?? Number.NEGATIVE_INFINITY) / factor,
        high: (maximum ?? below ?? Number.POSITIVE_INFINITY) / factor,
        isInteger: integer === true && factor === 1,
      })),
  )
  const low = Math.min(...ranges.map((range) => range.low))
  const high = Math.max(...ranges.map((range) => range.high))
  const isOpen = inputs.every(({ above }) => above === low)
  const value = {
    ...(ranges.every(({ isInteger }) => isInteger) && { type: 'integer' }),
    ...(Number.isFinite(low) && (isOpen ? { exclusiveMinimum: low } : { minimum: low })),
    ...(Number.isFinite(high) && { maximum: high }),
  }
  return Object.keys(value).length > 0 ? describedHere({ properties: { value } }) : {}
}
