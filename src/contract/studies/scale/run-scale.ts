import { valuesBetween } from '../../../engine/uncertainty/design/grid.ts'
import { averageHaul, haulCost, scaleOptimum } from '../../../engine/uncertainty/evaluation/scale.ts'
import { engineVersion } from '../../../engine/version.ts'
import { seenWarnings } from '../../analyses/seen-warnings.ts'
import type { Scalar } from '../../answers/scalar.ts'
import type { NamedOutput } from '../fitted-study.ts'
import type { StudyWarning } from '../study-warnings.ts'
import { toldValue } from '../told.ts'
import type { FittedScale } from './fit-scale.ts'

/** Points of the curve, with even ratios. */
const points = 65

/** What a search for the best scale answers: the same request always gives the same bits. */
export function runScale(scale: FittedScale) {
  const { base, level, outputs, told, minimum, maximum } = scale
  const capacities = Float64Array.from(valuesBetween(minimum, maximum, points, 'logarithmic'))
  const results = outputs.map((output, o) => [output.name, resultOf(scale, output, o, capacities)] as const)
  return {
    kind: 'scale' as const,
    capacities: { values: Array.from(capacities, (each) => each / told.factor), unit: told.unit },
    haul: { values: Array.from(capacities, (each) => averageHaul(scale.logistics, each)), unit: 'km' },
    capital: capitalCurve(scale, capacities),
    results: Object.fromEntries(results),
    engineVersion,
    warnings: warningsOf(scale, results),
    baseWarnings: seenWarnings(base, level),
  }
}

export type ScaleAnswer = ReturnType<typeof runScale>

/** What a tonne of feedstock costs at the plant, in USD/t. */
const priceAt = ({ own, logistics, costPerTonne }: FittedScale, capacity: number): number =>
  own.price + costPerTonne + haulCost(logistics, capacity) / logistics.consumptionRatio

/** Columns of the outputs, with what bringing the feedstock costs or without. */
function evaluated(scale: FittedScale, capacities: Float64Array, hasLogistics: boolean): Float64Array[] {
  const prices = capacities.map((each) => (hasLogistics ? priceAt(scale, each) : scale.own.price))
  return scale.model.evaluate([capacities, prices])
}

function resultOf(scale: FittedScale, { quantity }: NamedOutput, o: number, capacities: Float64Array) {
  const costAt = (capacity: number, hasLogistics = true) =>
    evaluated(scale, Float64Array.of(capacity), hasLogistics)[o]?.[0] ?? Number.NaN
  const [total, without] = [true, false].map((each) => evaluated(scale, capacities, each)[o] as Float64Array)
  const found = scaleOptimum(costAt, scale)
  const reasonAt = (capacity: number): Scalar => {
    const reason = scale.model.reasonOf([capacity, priceAt(scale, capacity)], quantity)
    return { value: null, unit: quantity.unit, reason: reason ?? 'There is no such number.' }
  }
  const own = costAt(scale.own.capacity)
  return {
    unit: quantity.unit,
    optimum: found
      ? {
          capacity: toldValue(found.capacity, scale.told),
          unitCost: { value: found.unitCost, unit: quantity.unit },
          logistics: { value: found.unitCost - costAt(found.capacity, false), unit: quantity.unit },
          haul: { value: averageHaul(scale.logistics, found.capacity), unit: 'km' },
          feedstockPrice: { value: priceAt(scale, found.capacity), unit: 'USD/t' },
          isAtBound: found.isAtBound,
          withinOnePercent: found.withinOnePercent.map((each) => toldValue(each, scale.told)),
        }
      : null,
    ...(found ? {} : { reason: reasonAt(scale.own.capacity).reason }),
    base: Number.isNaN(own) ? reasonAt(scale.own.capacity) : { value: own, unit: quantity.unit },
    total: orNull(total as Float64Array),
    withoutLogistics: orNull(without as Float64Array),
    logistics: orNull((total as Float64Array).map((each, k) => each - (without?.[k] as number))),
  }
}

const orNull = (values: Float64Array): (number | null)[] =>
  Array.from(values, (each) => (Number.isNaN(each) ? null : each))

/** What of the levelized cost is capital, where the level sees that. */
function capitalCurve(scale: FittedScale, capacities: Float64Array) {
  const { outputs, capitalParts } = scale
  const [first] = capitalParts
  if (!first) return null
  const columns = evaluated(scale, capacities, true).slice(outputs.length)
  const sum = capacities.map((_, k) => columns.reduce((all, column) => all + (column[k] as number), 0))
  return { values: orNull(sum), unit: first.unit }
}

type Results = readonly (readonly [string, ReturnType<typeof resultOf>])[]

/** An end of the search is the best that was looked at, and no optimum. */
function warningsOf(_: FittedScale, results: Results): StudyWarning[] {
  return results.flatMap(([output, { optimum }]) => {
    if (!optimum?.isAtBound) return []
    const { value, unit } = optimum.capacity
    const message = `A tonne costs least at an end of the search, ${Number(value.toPrecision(5))} ${unit}: the optimum lies beyond it.`
    return [{ code: 'optimum_at_bound', message, output }]
  })
}
