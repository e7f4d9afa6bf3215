import { shown, withDecimals } from '../format/numbers.ts'
import type { ChartText } from './chart-text.ts'
import type { Part } from './colours.ts'
import { reasonOf, type Scalar } from './measured.ts'
import { sentenceCase, share } from './wording.ts'

export interface Flow {
  readonly label: string
  readonly value: number
  readonly text: string
  readonly part: Part
}

export interface BalanceData extends ChartText {
  readonly unit: string
  readonly inputs: readonly Flow[]
  /** Together as much as the inputs. */
  readonly outputs: readonly Flow[]
}

/** Reads an outcome's `technoEconomics`. */
interface Plant {
  readonly feedstocks: readonly { readonly name: string; readonly consumption: Scalar }[]
  readonly utilities: readonly { readonly name: string; readonly consumption: Scalar }[]
  readonly products: readonly {
    readonly name: string
    readonly isFuel: boolean
    readonly production: Scalar
    readonly carbonConversion: Scalar
  }[]
  readonly energyEfficiency: Scalar
}

export type BalanceOf = 'mass' | 'carbon' | 'energy'

interface Amount {
  readonly label: string
  readonly amount: Scalar
  readonly part: Part
}

/** What goes in and what comes out in a year at capacity. What no product holds is the rest. */
export function balanceData(plant: Plant, of: BalanceOf): BalanceData {
  if (of === 'mass') return massBalance(plant)
  const inputs = [
    { label: `${sentenceCase(of)} in feedstocks and utilities`, amount: whole, part: 'feedstock' as const },
  ]
  const outputs =
    of === 'energy'
      ? [{ label: 'In all products', amount: plant.energyEfficiency, part: 'capital' as const }]
      : plant.products.map((product) => ({
          label: product.name,
          amount: product.carbonConversion,
          part: partOf(product.isFuel),
        }))
  const subtitle = `Shares of the ${of} in feedstocks and utilities`
  return balanced({
    of,
    subtitle,
    unit: '1',
    inputs,
    outputs: outputs.filter(hasMass),
    notes: withoutMass(outputs),
  })
}

const whole: Scalar = { value: 1, unit: '1' }
const partOf = (isFuel: boolean): Part => (isFuel ? 'capital' : 'other')

const massUnit = 't/yr'

function massBalance({ feedstocks, utilities, products }: Plant): BalanceData {
  const inputs: Amount[] = [
    ...feedstocks.map(({ name, consumption }) => ({
      label: name,
      amount: consumption,
      part: 'feedstock' as const,
    })),
    ...utilities.map(({ name, consumption }) => ({
      label: name,
      amount: consumption,
      part: 'utility' as const,
    })),
  ]
  const outputs = products.map(({ name, isFuel, production }) => ({
    label: name,
    amount: production,
    part: partOf(isFuel),
  }))
  const byEnergy = [...inputs, ...outputs].filter(({ amount }) => amount.unit !== massUnit)
  return balanced({
    of: 'mass',
    subtitle: `${massUnit} in a year at capacity`,
    unit: massUnit,
    inputs: inputs.filter(hasMass),
    outputs: outputs.filter(hasMass),
    notes: byEnergy.map(
      ({ label, amount: { value, unit } }) =>
        `${label}, ${value === null ? 'none' : shown(value)} ${unit}, has no mass.`,
    ),
  })
}

const hasMass = ({ amount }: Amount): boolean => amount.unit === massUnit || amount.unit === '1'

const withoutMass = (amounts: readonly Amount[]): string[] =>
  amounts
    .filter(({ amount }) => amount.value === null)
    .map(({ label, amount }) => `${label}: ${reasonOf(amount)}`)

interface Sides {
  readonly of: BalanceOf
  readonly subtitle: string
  readonly unit: string
  readonly inputs: readonly Amount[]
  readonly outputs: readonly Amount[]
  readonly notes: readonly string[]
}

function balanced({ of, subtitle, unit, inputs, outputs, notes }: Sides): BalanceData {
  const title = `Balance of ${of}`
  const table = {
    columns: ['Flow', 'Direction', unit === '1' ? 'Share' : unit],
    rows: [
      ...inputs.map(({ label, amount }) => ({ head: label, cells: ['in', amount.value] })),
      ...outputs.map(({ label, amount }) => ({ head: label, cells: ['out', amount.value] })),
    ],
  }
  const common = { title, subtitle, unit, table }
  const [sumIn, sumOut] = [sumOf(inputs), sumOf(outputs)]
  const known = outputs.filter(({ amount }) => amount.value !== null)
  if (sumIn === 0 || known.length === 0) {
    const missing = reasonOf(
      outputs.find(({ amount }) => amount.value === null)?.amount ?? {
        reason: `Nothing that goes in has ${of}.`,
      },
    )
    return {
      ...common,
      notes: [],
      result: `${title}: none. ${missing}`,
      missing,
      inputs: [],
      outputs: [],
    }
  }
  const rest = sumIn - sumOut
  const total = Math.max(sumIn, sumOut)
  const flow = ({ label, amount, part }: Amount): Flow => ({
    label: sentenceCase(label),
    value: Number(amount.value),
    part,
    text:
      unit === '1'
        ? share(amount.value)
        : `${withDecimals(Number(amount.value), 0)} (${share(Number(amount.value) / total)})`,
  })
  const restOf = (label: string, value: number) => flow({ label, amount: { value, unit }, part: 'indirect' })
  const isClosed = Math.abs(rest) <= total * rounding
  const present = (amounts: readonly Amount[]) =>
    amounts.filter(({ amount }) => amount.value !== 0 && amount.value !== null).map(flow)
  const [more, less] = [!isClosed && rest > 0, !isClosed && rest < 0]
  return {
    ...common,
    notes: [...notes, ...(less ? [`More ${of} comes out than the inputs name.`] : [])],
    result: `${title}: ${share(sumOut / sumIn)} of what goes in is in the products`,
    inputs: [...present(inputs), ...(less ? [restOf('Not named among the inputs', -rest)] : [])],
    outputs: [...present(outputs), ...(more ? [restOf('Not in products', rest)] : [])],
  }
}

const sumOf = (amounts: readonly Amount[]): number =>
  amounts.reduce((sum, { amount }) => sum + (amount.value ?? 0), 0)

/** Share of the whole below which a rest is rounding. */
const rounding = 1e-9
