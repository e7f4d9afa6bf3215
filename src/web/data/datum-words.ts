import type { Datum } from '../engine/edition-data.ts'
import { percent } from '../format/numbers.ts'
import { texts } from './texts.ts'

/** What a value is of: which mass and which heating value; '' where it is not told. */
export function basisText({ basis }: Datum): string {
  if (!basis) return ''
  const { mass, moisture, heatingValue } = basis
  return [
    mass && texts.basis.mass[mass],
    moisture !== undefined && texts.basis.moisture(percent(moisture)),
    heatingValue && texts.basis.heatingValue[heatingValue],
  ]
    .filter(Boolean)
    .join(', ')
}

/** The years of a value and of its money; '' where none is told and none is to be. */
export function moneyText({ year, currencyYear }: Datum): string {
  const money = currencyYear === null ? texts.moneyUnknown : currencyYear && texts.moneyOf(currencyYear)
  return [year !== undefined && texts.dataOf(year), money].filter(Boolean).join(' · ')
}
