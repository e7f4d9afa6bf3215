import type { Input } from '../../../engine/language/quantity.ts'
import { factorTo, findUnit } from '../../../engine/language/units.ts'
import { randomVariable } from '../../../engine/uncertainty/distributions/random-variable.ts'
import type { Quantity } from '../../schemas/reference-datum.ts'

/** A distribution in the form of a request. */
export interface GivenBody {
  readonly kind: 'pert' | 'lognormal' | 'triangular' | 'truncatedNormal' | 'uniform'
  readonly [member: string]: Quantity | number | string
}

/** Where the P90 of a symmetric PERT from −1 to 1 lies. */
const p90OfPert = randomVariable({ kind: 'pert', low: -1, mode: 0, high: 1 }).quantile(0.9)

/** A PERT around a value whose P10 and P90 are so much of it below and above; the ends lie further out. */
export function pertAround({ value, unit }: Quantity, share: number): GivenBody {
  const half = (Math.abs(value) * share) / p90OfPert
  return {
    kind: 'pert',
    low: { value: rounded(value - half), unit },
    mode: { value, unit },
    high: { value: rounded(value + half), unit },
  }
}

const z90 = 1.2815515655446004

/** A normal one of such a spread, cut at the ends of what an input may be; undefined where it has none. */
export function truncatedAround(
  { value, unit }: Quantity,
  share: number,
  { minimum, maximum, above, below, unit: own }: Input,
): GivenBody | undefined {
  const row = findUnit(unit)
  const [low, high] = [minimum ?? above, maximum ?? below]
  if (!row || (low === undefined && high === undefined)) return undefined
  const told = (end: number) => ({ value: end / factorTo(row, own), unit })
  return {
    kind: 'truncatedNormal',
    mean: { value, unit },
    sd: { value: rounded((Math.abs(value) * share) / z90), unit },
    ...(low !== undefined && { low: told(low) }),
    ...(high !== undefined && { high: told(high) }),
  }
}

/** A lognormal factor through a P10 and a P90. */
export const lognormalThrough = (p10: number, p90: number): GivenBody => ({
  kind: 'lognormal',
  median: rounded(Math.sqrt(p10 * p90)),
  p90: rounded(p90),
})

/** What a source gives as low and high, taken for P10 and P90, or for the ends. */
export const triangularBetween = (
  low: number,
  { value, unit }: Quantity,
  high: number,
  ends: 'P10P90' | 'limits',
): GivenBody => ({
  kind: 'triangular',
  low: { value: low, unit },
  mode: { value, unit },
  high: { value: high, unit },
  ends,
})

/** As exact as a range can be wanted, and short to read. */
const rounded = (value: number): number => Number(value.toPrecision(6))
