import type { Estimated, Spread } from '../../charts/spread.ts'
import type { MonteCarloAnswer } from '../../engine/study-run.ts'
import type { Headline } from '../headlines.ts'

export type Distributed = NonNullable<MonteCarloAnswer['results'][string]>

/** An estimate in another unit. */
export function scaledEstimate(
  { value, standardError, interval95, reason }: Estimated,
  factor: number,
): Estimated {
  const scaled = (each: number | null) => (each === null ? null : each * factor)
  return {
    value: scaled(value),
    standardError: scaled(standardError),
    interval95: interval95 && [interval95[0] * factor, interval95[1] * factor],
    ...(reason !== undefined && { reason }),
  }
}

/** What a study says of a headline number, in the unit that people read that in. */
export function spreadOf(result: Distributed, { short, unit, factor }: Headline): Spread {
  const { trials, withValue, base, histogram } = result
  return {
    label: short,
    unit,
    trials,
    withValue,
    base: { value: base.value === null ? null : base.value * factor, percentile: base.percentile },
    mean: scaledEstimate(result.mean, factor),
    sd: scaledEstimate(result.sd, factor),
    quantiles: result.quantiles.map(({ p, ...estimate }) => ({ p, ...scaledEstimate(estimate, factor) })),
    histogram: histogram && { ...histogram, edges: histogram.edges.map((edge) => edge * factor) },
  }
}
