import Type, { type TSchema } from 'typebox'
import { capitalized } from '../text/initial-letter.ts'
import { namedObject } from './named-object.ts'

const Missing = Type.Null({ description: 'No such number exists; see reason.' })
export const NumberOrMissing = Type.Union([Type.Number(), Missing])

const reason = Type.Optional(Type.String({ description: 'Why there is no such number.' }))

export const measuredMembers = <Unit extends TSchema>(unit: Unit) => ({
  value: NumberOrMissing,
  unit,
  reason,
})

/** A number in any unit, or null with the reason. */
export const Measured = namedObject('Measured', measuredMembers(Type.String()))

/** A number in this unit, or null with the reason. */
export const measured = (unit: string, description: string): typeof Measured =>
  namedObject(`Measured${unitWords(unit)}`, measuredMembers(Type.Literal(unit)), { description }) as never

/** A number in one of these units, which measure the same of different things over the same time. */
export const measuredInOneOf = (units: readonly string[]): typeof Measured => {
  const per = unitWords(`1/${units[0]?.split('/')[1]}`)
  const names = units
    .map((unit) => unitWords(unit))
    .map((each, i) => (i === units.length - 1 ? each : each.replace(per, '')))
  return namedObject(`Measured${names.join('Or')}`, measuredMembers(Type.Enum([...units]))) as never
}

/** One number a project year, in any unit. */
export const MeasuredByYear = namedObject('MeasuredByYear', {
  values: Type.Array(NumberOrMissing),
  unit: Type.String(),
  reason,
})

/** One number a project year, in this unit. */
export const measuredByYear = (unit: string, description: string): typeof MeasuredByYear =>
  namedObject(
    `Measured${unitWords(unit)}ByYear`,
    { ...MeasuredByYear.properties, unit: Type.Literal(unit) },
    { description },
  ) as never

/** A unit as part of a name: `USDPerT` of `USD/t`. */
export function unitWords(unit: string): string {
  if (unit === '1') return 'Ratio'
  const parts = unit.split('/').map((part) => capitalized(part.replaceAll('%', 'percent').replace(/\W/g, '')))
  return parts.map((part) => (part === '1' ? '' : part)).join('Per')
}
