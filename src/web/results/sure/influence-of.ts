import type { Influence } from '../../charts/shares-data.ts'
import type { Estimated } from '../../charts/spread.ts'
import type { Sensitivity } from '../../charts/tornado-data.ts'
import { scaledEstimate } from './spread-of.ts'
import type { Told } from './use-sure.ts'

/** What each parameter does to the headline number, by ranks and by variance. */
export const influenceOf = ({ result, study, output, headline }: Told): Influence => ({
  label: headline.short,
  noiseBand: result.noiseBand,
  parameters: result.spearman.map(({ parameter, rho, interval95, isSignificant }, j) => ({
    name: parameter,
    rho,
    interval95,
    isSignificant,
    share: study.shares[output]?.[j] ?? null,
  })),
})

const range = 'each input from its P10 to its P90, the others as in the case'

/** Each parameter alone at its P10 and its P90; undefined where there are no such bars. */
export function tornadoOf({ study, headline }: Told): Sensitivity | undefined {
  const found = study.tornado?.results[headline.name]
  if (!found?.base) return undefined
  const { factor, unit, short } = headline
  const shownIn = (scalar: { readonly value: number | null; readonly reason?: string }) => ({
    ...scalar,
    unit,
    value: scalar.value === null ? null : scalar.value * factor,
  })
  return {
    output: { label: short, ...shownIn(found.base) },
    range,
    rows: found.bars.map(({ parameter, low, high }) => ({
      pointer: parameter,
      label: parameter,
      unit: low.at.unit === '1' ? '' : low.at.unit,
      low: { input: low.at.value, output: shownIn(low.result) },
      high: { input: high.at.value, output: shownIn(high.result) },
    })),
  }
}

/** Parameters whose bar shows less than lies between its ends. */
export const turningIn = ({ study, headline }: Told): string[] =>
  (study.tornado?.results[headline.name]?.bars ?? [])
    .filter(({ isTurning }) => isTurning)
    .map(({ parameter }) => parameter)

/** What was known after so many futures, in the unit of the headline. */
export const looksOf = ({ study, output, headline }: Told) =>
  (study.settling[output] ?? []).map(({ trials, mean, quantiles }) => {
    const [p10, p90] = quantiles
    const scaled = (estimate: Estimated | undefined) =>
      scaledEstimate(estimate ?? { value: null, standardError: null, interval95: null }, headline.factor)
    return { trials, mean: scaled(mean), p10: scaled(p10), p90: scaled(p90) }
  })
