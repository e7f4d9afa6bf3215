import { pageLocale, shown } from './numbers.ts'

const units = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const
const unitRatio = 1_000

/** An amount of storage in the largest unit of which there is at least one: 1.482 MB. */
export function bytes(amount: number, locale = pageLocale): string {
  const power = amount < unitRatio ? 0 : Math.floor(Math.log10(amount) / Math.log10(unitRatio))
  const unit = Math.min(power, units.length - 1)
  return `${shown(amount / unitRatio ** unit, locale)} ${units[unit]}`
}
