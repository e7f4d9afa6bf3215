import type { Calculation } from '../../engine/calculate.ts'
import type { Input, Quantity } from '../../engine/language/quantity.ts'
import { product } from '../../engine/model/inputs/inputs.ts'
import type { Cause } from '../../engine/run/influence-cause.ts'
import { findWithoutEffect } from '../../engine/run/without-effect.ts'
import type { Warning } from '../answers/warning.ts'
import { headOf } from '../request/catalogue.ts'
import type { GivenInput } from '../request/given-inputs.ts'
import { dotted } from '../request/pointers.ts'
import { causeSentence } from './cause-sentence.ts'
import { untaxedTreatments } from './untaxed-treatments.ts'

/** A warning for each value that was given and that no answered number depends on, with what switches it off. */
export function withoutEffect(
  given: readonly GivenInput[],
  calculation: Calculation,
  answered: ReadonlySet<Quantity>,
): Warning[] {
  const found = findWithoutEffect(calculation, given, answered)
  const idle = new Set(found.map(({ place }) => given[place]))
  return [
    ...found.flatMap(({ place, causes }) => {
      const own = given[place]
      return own ? [warning(own, causes, given, calculation)] : []
    }),
    ...untaxedTreatments(
      given.filter((each) => !idle.has(each)),
      calculation,
      answered,
    ),
  ]
}

/** More of them would tell nothing more. */
const mostReasons = 2

/**
 * What is said first: a number that is zero or not given, then a choice; what one year is like, and then a unit that is not
 * used or what few cases give, only where there is nothing else.
 */
function rankOf({ quantity }: Cause): number {
  if (quantity.kind === 'formula') return quantity.per === 'year' ? inOneYear : 0
  if (headOf.has(quantity as Input)) return inAnotherUnit
  if (quantity.kind === 'input' && quantity.toldIfGiven) return seldomGiven
  if (quantity === product.isMain || quantity === product.isFuel) return 2
  return quantity.kind === 'input' && quantity.states ? 1 : 0
}

const [inOneYear, inAnotherUnit, seldomGiven] = [3, 4, 5]

function ranked(causes: readonly Cause[]): Cause[] {
  const sorted = causes.toSorted((a, b) => rankOf(a) - rankOf(b))
  const first = sorted[0] ? rankOf(sorted[0]) : 0
  return sorted.filter((cause) => (first < inOneYear ? rankOf(cause) < inOneYear : rankOf(cause) === first))
}

function warning(
  { pointer }: GivenInput,
  causes: readonly Cause[],
  given: readonly GivenInput[],
  calculation: Calculation,
): Warning {
  const all = ranked(causes).map((cause) => causeSentence(cause, given, calculation))
  const reasons = [...new Set(all)].slice(0, mostReasons)
  const name = dotted(pointer)
  const message =
    reasons.length > 0
      ? `${reasons.join(' and ')}, so ${name} changes nothing.`
      : `${name} changes nothing in this calculation.`
  return { code: 'without_effect', message, pointer }
}
