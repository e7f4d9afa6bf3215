import type { Input } from '../../engine/language/quantity.ts'

/** Whether a value, in the input's own unit, is one the engine takes. */
export function isInRange(value: number, { minimum, maximum, above, below, integer }: Input): boolean {
  return (
    Number.isFinite(value) &&
    (minimum === undefined || value >= minimum) &&
    (maximum === undefined || value <= maximum) &&
    (above === undefined || value > above) &&
    (below === undefined || value < below) &&
    (!integer || Number.isInteger(value))
  )
}

/** The range in words: 'a whole number from 1 to 60 yr', 'above 0 t/yr', 'from 0 to below 1'. */
export function describeRange({ minimum, maximum, above, below, integer, unit }: Input): string {
  const from = above !== undefined ? `above ${above}` : minimum !== undefined ? `from ${minimum}` : ''
  const to = below !== undefined ? `below ${below}` : maximum !== undefined ? `${maximum}` : ''
  const bounds =
    from && to ? `${from} to ${to}` : from && above === undefined ? `${minimum} or more` : from || to
  if (bounds === '') return ''
  const measured = unit === '1' ? bounds : `${bounds} ${unit}`
  return integer ? `a whole number ${measured}` : measured
}
