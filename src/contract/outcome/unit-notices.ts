import { findUnit } from '../../engine/language/units.ts'
import type { Warning } from '../answers/warning.ts'
import type { Inputs, Item } from '../request/inputs.ts'

const lists = ['feedstocks', 'utilities', 'products'] as const

/** Says of prices per energy of a fuel that they count by the lower heating value, where their unit does not say so. */
export const unitNotices = (inputs: Inputs): Warning[] =>
  lists.flatMap((list) => inputs[list].flatMap((item) => noticeOf(item)))

/** Kilowatt-hours are of electricity, which has no heating value. */
const isOfFuel = (unit: string): boolean => /\/(MJ|GJ|MMBtu|mmBTU|MMBTU)$/.test(unit)

function noticeOf({ name, price }: Item): Warning[] {
  if (typeof price !== 'object' || !('unit' in price) || !isOfFuel(price.unit)) return []
  const higher = findUnit(`${findUnit(price.unit)?.name} HHV`)?.name
  const message = `The price of ${name} in ${price.unit} counts by the lower heating value; by the higher one it would be in ${higher}.`
  return [{ code: 'lower_heating_value', message }]
}
