import type { Input } from '../../engine/language/quantity.ts'
import { factorTo, findUnit, measures } from '../../engine/language/units.ts'
import type { Distribution } from '../../engine/uncertainty/distributions/distribution.ts'
import type { Parameter } from '../../engine/uncertainty/evaluation/parameter.ts'
import { type FieldError, isObject, shortened } from '../request/field-error.ts'
import { acceptedUnits } from '../request/input-catalogue.ts'
import type { Inputs } from '../request/inputs.ts'
import { type DistributionMember, distributionMembers } from './distribution-members.ts'
import type { ToldUnit } from './fitted-study.ts'
import { isPlace, type NamedPlace, placeNamed, variedAt } from './named-place.ts'
import type { GivenMember, GivenParameter } from './study-request.ts'

/** A parameter in the engine's terms. */
export interface FittedParameter {
  readonly parameter: Parameter
  readonly told: ToldUnit
}

const mostListed = 12

/** Finds what a parameter moves, and reads its distribution in the unit of that. */
export function fitParameter(
  inputs: Inputs,
  given: GivenParameter,
  pointer: string,
): FittedParameter | { readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = []
  const placeAt = (place: string, at: string): NamedPlace | undefined => {
    const found = placeNamed(inputs, place)
    if (isPlace(found)) return found
    errors.push({ pointer: at, code: found.code, message: found.reason })
    return undefined
  }
  const places = given.targets.map((place, t) => placeAt(place, `${pointer}/targets/${t}`))
  const rest = given.remainder === undefined ? undefined : placeAt(given.remainder, `${pointer}/remainder`)
  const units = unitsIn(given)
  const isValue = given.as === 'value'
  if (errors.length === 0 && isValue) errors.push(...unitErrors(units, places as NamedPlace[], pointer))
  if (errors.length > 0) return { errors }
  const chosen = (places as NamedPlace[]).map((place) => {
    const input = isValue ? inputIn(place, units[0]?.unit ?? '') : place.inputs[0]
    return { place, input: input as Input }
  })
  const [first] = chosen
  const other = chosen.findIndex(({ input }) => isValue && input.unit !== first?.input.unit)
  if (other >= 0) {
    const message = 'It has another unit than the first target: give it a parameter of its own, or a factor.'
    return { errors: [{ pointer: `${pointer}/targets/${other}`, code: 'wrong_unit', message }] }
  }
  const base = isValue ? (first as (typeof chosen)[number]).input.unit : '1'
  const told = isValue ? toldIn(units[0]?.unit ?? '', base) : { unit: '1', factor: 1 }
  return {
    told,
    parameter: {
      id: given.id,
      targets: chosen.map(({ place, input }) => ({ varied: variedAt(place, input), as: given.as })),
      distribution: distributionOf(given, base),
      ...(rest && { remainder: variedAt(rest, restInput(rest, first?.input)) }),
    },
  }
}

/** What is taken from a yield is of the kind that the yield is counted by. */
const restInput = ({ inputs }: NamedPlace, of: Input | undefined): Input =>
  inputs.find(({ unit }) => unit === of?.unit) ?? (inputs[0] as Input)

interface UnitPlace {
  readonly unit: string
  readonly member: string
}

/** The units of a distribution, in the order of its members. */
function unitsIn({ distribution: { kind, members } }: GivenParameter): UnitPlace[] {
  return Object.keys(distributionMembers[kind]).flatMap((member) => {
    const given: unknown = members[member]
    return isObject(given) ? [{ unit: String(given.unit), member }] : []
  })
}

const inputIn = ({ inputs }: NamedPlace, unit: string): Input | undefined => {
  const row = findUnit(unit)
  return row && inputs.find((input) => measures(row, input.unit))
}

function unitErrors(
  units: readonly UnitPlace[],
  places: readonly NamedPlace[],
  pointer: string,
): FieldError[] {
  return units.flatMap(({ unit, member }) => {
    const wrong = places.find((place) => !inputIn(place, unit))
    if (!wrong) return []
    const names = acceptedUnits(wrong.inputs)
    const some = names.slice(0, mostListed).join(', ')
    const [{ name } = { name: '' }] = wrong.inputs
    return {
      pointer: `${pointer}/distribution/${member}/unit`,
      code: findUnit(unit) ? 'wrong_unit' : 'unknown_unit',
      message: `“${name}” is not measured in ${shortened(unit)} here; use ${some}${names.length > mostListed ? ' or another that GET /inputs lists' : ''}.`,
    }
  })
}

function toldIn(unit: string, base: Input['unit']): ToldUnit {
  const row = findUnit(unit)
  return { unit, factor: row ? factorTo(row, base) : Number.NaN }
}

/** Every member in the unit of the first target. */
function distributionOf(
  { distribution: { kind, members } }: GivenParameter,
  base: Input['unit'],
): Distribution {
  const inBase = (given: GivenMember, { form }: DistributionMember) => {
    if (typeof given !== 'object' || !('unit' in given)) return given
    const { factor } = toldIn(given.unit, base)
    return form === 'quantity' && 'value' in given
      ? given.value * factor
      : (given as { readonly values: readonly number[] }).values.map((value) => value * factor)
  }
  const entries = Object.entries(distributionMembers[kind]).flatMap(([name, member]) => {
    const given = members[name]
    return given === undefined ? [] : [[name, inBase(given, member)] as const]
  })
  return { kind, ...Object.fromEntries(entries) } as unknown as Distribution
}
