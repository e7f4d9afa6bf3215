import { shown } from '../format/numbers.ts'
import type { ChartText } from './chart-text.ts'

type Curve = readonly (number | null)[]

interface Optimum {
  readonly capacity: number
  readonly unitCost: number
  readonly logistics: number
  /** In km, on average. */
  readonly haul: number
  /** In USD/t, at the plant. */
  readonly feedstockPrice: number
  readonly isAtBound: boolean
  readonly withinOnePercent: readonly [number, number]
}

/** What a tonne costs over the capacity of a plant, in one unit. */
export interface CostOfScale {
  readonly label: string
  readonly unit: string
  readonly capacityUnit: string
  readonly capacities: readonly number[]
  readonly haul: Curve
  readonly total: Curve
  readonly logistics: Curve
  /** Null where the access level does not see it, and for costs of which it is no part. */
  readonly capital: Curve | null
  readonly optimum: Optimum | null
  /** Why there is no optimum. */
  readonly reason?: string | undefined
  /** The same at the capacity of the case. */
  readonly own: number | null
}

export interface ScaleCurveData extends ChartText {
  readonly unit: string
  readonly capacityUnit: string
  readonly capacities: readonly number[]
  readonly lines: readonly { readonly name: string; readonly values: Curve }[]
  readonly optimum: Optimum | null
}

/** How the cost of a tonne falls with the plant and rises with the way of its feedstock, and where it is least. */
export function scaleCurveData(cost: CostOfScale): ScaleCurveData {
  const { label, unit, capacityUnit, capacities, haul, optimum } = cost
  const missing = optimum ? undefined : (cost.reason ?? 'There is no such cost.')
  const lines = linesOf(cost)
  return {
    title: 'Optimum of scale',
    subtitle: `${label}, ${unit}, over the capacity of the plant, ${capacityUnit}`,
    unit,
    capacityUnit,
    capacities,
    lines,
    optimum,
    result: optimum ? sentenceOf(optimum, capacityUnit) : (missing ?? ''),
    ...(missing !== undefined && { missing }),
    notes: optimum ? notesOf(cost, optimum) : [],
    table: {
      columns: [
        `Capacity, ${capacityUnit}`,
        ...lines.map(({ name }) => `${name}, ${unit}`),
        'Average haul, km',
      ],
      rows: capacities.map((head, i) => ({
        head,
        cells: [...lines.map(({ values }) => values[i] ?? null), haul[i] ?? null],
      })),
    },
  }
}

function linesOf({ total, logistics, capital }: CostOfScale): ScaleCurveData['lines'] {
  const rest = (...parts: readonly Curve[]): Curve =>
    total.map((all, i) =>
      parts.reduce<number | null>((left, part) => {
        const own = part[i] ?? null
        return left === null || own === null ? null : left - own
      }, all),
    )
  const others = capital
    ? [
        { name: 'Capital', values: capital },
        { name: 'Operation with feedstock', values: rest(logistics, capital) },
      ]
    : [{ name: 'All but logistics', values: rest(logistics) }]
  return [{ name: 'Total', values: total }, ...others, { name: 'Logistics', values: logistics }]
}

const digits = 3
/** The optimum is flat: more digits of a capacity would say nothing. */
const told = (capacity: number): string => shown(Number(capacity.toPrecision(digits)))

function sentenceOf({ capacity, isAtBound, withinOnePercent }: Optimum, unit: string): string {
  const [low, high] = withinOnePercent
  const within = `within 1 % from ${told(low)} to ${told(high)} ${unit}`
  return isAtBound
    ? `A tonne costs least at an end of the search, ${told(capacity)} ${unit}, and the optimum lies beyond it; ${within}`
    : `A tonne costs least at ${told(capacity)} ${unit}; ${within}`
}

function notesOf({ label, unit, own, capacities }: CostOfScale, optimum: Optimum): string[] {
  const { unitCost, logistics, haul, feedstockPrice, isAtBound, withinOnePercent } = optimum
  const asItIs = own === null ? '' : `, and at the capacity of this plant ${shown(own)}`
  const [low, high] = withinOnePercent
  const isCut = !isAtBound && (low <= (capacities[0] ?? 0) || high >= (capacities.at(-1) ?? Infinity))
  return [
    `There ${label} is ${shown(unitCost)} ${unit}${asItIs}.`,
    `Logistics are ${shown(logistics)} ${unit} of it: the feedstock comes ${shown(haul)} km on average and costs ${shown(feedstockPrice)} USD/t at the plant.`,
    ...(isCut ? ['The range within 1 % goes on beyond the search.'] : []),
  ]
}
