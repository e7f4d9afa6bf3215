import { grid, zeros } from '../../../engine/numerics/zeros.ts'

/** Every price at which two slates are worth the same. */
export interface EvenPrices {
  readonly status: 'none' | 'one' | 'many'
  /** USD/t, ascending. */
  readonly prices: readonly number[]
  readonly reason?: string
}

/** How often the difference may be computed. */
const budget = 1_000
/** Prices are looked for up to this many times the largest of those that are given. */
const reach = 20

/**
 * Every price of one product at which a difference is zero, within some twenty times the prices that are given, and around where
 * the straight line from there would be zero, however far that is.
 *
 * @param difference what the first slate is worth beyond the second, at a price in USD/t.
 * @param scale the largest price that is given, USD/t.
 */
export function evenPrices(difference: (price: number) => number, price: number, scale: number): EvenPrices {
  const step = Math.max(scale, 1)
  const [here, there] = [difference(price), difference(price + step)]
  if (Number.isNaN(here) || Number.isNaN(there)) return none('What a slate is worth does not exist.')
  const slope = (there - here) / step
  const guess = price - here / slope
  const range = grid({ low: -reach * step, high: reach * step })
  const isFar = Number.isFinite(guess)
  const around = isFar ? [guess - step, guess, guess + step] : []
  const points = [...new Set([...range, ...around])].toSorted((a, b) => a - b)
  const { found, isComplete } = zeros(difference, points, budget)
  if (here === 0 && there === 0) return none(sameEverywhere)
  if (found.length === 0)
    return none(`At no price from ${points[0]} to ${points.at(-1)} USD/t are both worth the same.`)
  const ended = isComplete ? {} : { reason: 'The search was ended: there may be others.' }
  return { status: found.length === 1 ? 'one' : 'many', prices: found, ...ended }
}

const sameEverywhere = 'Both slates are worth the same at every price.'

const none = (reason: string): EvenPrices => ({ status: 'none', prices: [], reason })
