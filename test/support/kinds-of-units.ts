import type { Inputs } from '../../src/contract/request/inputs.ts'
import { findUnit } from '../../src/engine/language/units.ts'
import { inOtherUnits, withSubstances } from './other-units.ts'

/** So many cases that heating values, of four kinds, meet prices, of five, in every pair of kinds. */
const kindsTogether = 20

/** Every quantity in a unit of another kind, as far as its field has kinds. */
export function kindsOfUnits(base: Inputs): [string, Inputs][] {
  const substances = withSubstances(base)
  const kindsOf = (units: readonly string[]) => [
    ...new Map(units.map((unit) => [findUnit(unit)?.kind, unit] as const)).values(),
  ]
  return Array.from({ length: kindsTogether }, (_, n) => {
    const other = inOtherUnits(substances, (units) => {
      const kinds = kindsOf(units)
      return kinds[n % kinds.length] ?? ''
    })
    return [`units of the kind ${n}`, other]
  })
}
