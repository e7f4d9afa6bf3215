import { shown } from '../format/numbers.ts'
import type { ChartText } from './chart-text.ts'

/** A plant as a step of the curve. */
export interface AbatementStep {
  readonly key: string
  readonly name: string
  /** USD/tCO2e */
  readonly cost: number
  /** In the unit of the chart. */
  readonly from: number
  readonly to: number
}

export interface AbatementData extends ChartText {
  readonly unit: 'tCO2e' | 'ktCO2e' | 'MtCO2e'
  readonly steps: readonly AbatementStep[]
  /** Levels that the steps are compared with, USD/tCO2e. */
  readonly levels: readonly { readonly label: string; readonly value: number }[]
}

/** A plant in the order of the curve; amounts in tCO2e, tonnes and USD, costs in USD/tCO2e. */
interface AbatingPlant {
  readonly plant: number
  readonly name: string
  readonly cost: number
  readonly avoided: number
  readonly fuel: number
  readonly premium: number
}

interface Curve {
  readonly plants: readonly AbatingPlant[]
  readonly years: { readonly from: number; readonly to: number }
  readonly average: number | null
  /** What a unit of the alternative costs, where somebody says. */
  readonly unitPrice: number | null
  /** Why there is no curve, where no plant is on it. */
  readonly missing?: string | undefined
}

const scales = [
  ['MtCO2e', 1e6],
  ['ktCO2e', 1e3],
  ['tCO2e', 1],
] as const

/** What avoiding emissions costs by several plants, the cheapest first, each as wide as what it avoids. */
export function abatementData({ plants, years, average, unitPrice, missing }: Curve): AbatementData {
  const whole = plants.reduce((sum, { avoided }) => sum + avoided, 0)
  const [unit, size] = scales.find(([, tonnes]) => whole >= tonnes) ?? scales[2]
  let upTo = 0
  const steps = plants.map(({ plant, name, cost, avoided }): AbatementStep => {
    const from = upTo
    upTo += avoided / size
    return { key: String(plant), name, cost, from, to: upTo }
  })
  const when = years.from === years.to ? `in ${years.from}` : `from ${years.from} to ${years.to}`
  const levels = [
    ...(average === null ? [] : [{ label: `average ${shown(average)}`, value: average }]),
    ...(unitPrice === null ? [] : [{ label: `eligible unit ${shown(unitPrice)}`, value: unitPrice }]),
  ]
  const words = steps.map(({ name, cost }) => `${name} ${shown(cost)}`).join(', ')
  return {
    title: 'What avoiding a tonne costs',
    subtitle: `USD/tCO2e against ${unit} avoided ${when}, the cheapest first`,
    result: missing ?? `${shown(whole / size)} ${unit} avoided ${when}, USD/tCO2e: ${words}`,
    unit,
    steps,
    levels,
    ...(missing !== undefined && { missing }),
    notes: [],
    table: {
      columns: ['Plant', 'USD/tCO2e', 'tCO2e avoided', 't fuel', 'USD above fossil'],
      rows: plants.map(({ name, cost, avoided, fuel, premium }) => ({
        head: name,
        cells: [cost, avoided, fuel, premium],
      })),
    },
  }
}
