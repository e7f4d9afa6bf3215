import { shown } from '../format/numbers.ts'
import type { ChartText } from './chart-text.ts'
import { type Money, moneyOf } from './money.ts'
import { listed } from './wording.ts'

/** The net present value over one input, as a sweep answers it. */
export interface BreakEvenSweep {
  readonly input: { readonly label: string; readonly unit: string; readonly value: number }
  /** Money at each value of the input, ascending; null where it does not exist. */
  readonly points: readonly { readonly input: number; readonly npv: number | null }[]
  /** Values of the input at which the net present value is zero, ascending. */
  readonly crossings: readonly number[]
}

export interface BreakEvenData extends ChartText {
  readonly unit: string
  readonly input: BreakEvenSweep['input']
  readonly points: readonly { readonly input: number; readonly npv: number | null }[]
  readonly crossings: readonly number[]
}

/**
 * How far an input may go before the plant earns nothing.
 *
 * @param currency of the net present values.
 */
export function breakEvenData({ input, points, crossings }: BreakEvenSweep, currency = 'USD'): BreakEvenData {
  const money = moneyOf(
    points.map(({ npv }) => npv),
    currency,
  )
  const isNone = points.every(({ npv }) => npv === null)
  const missing = isNone ? 'The net present value does not exist at any of these values.' : undefined
  return {
    title: 'Break-even',
    subtitle: `Net present value, ${money.unit}, over ${input.label}, ${input.unit}`,
    unit: money.unit,
    input,
    crossings,
    result: missing ?? resultOf({ input, points, crossings }, money),
    points: points.map((point) => ({ ...point, npv: money.scaled(point.npv) })),
    ...(missing && { missing }),
    notes:
      points.some(({ npv }) => npv === null) && !isNone
        ? ['Where the line is broken, the value does not exist.']
        : [],
    table: {
      columns: [`${input.label}, ${input.unit}`, `Net present value, ${money.unit}`],
      rows: points.map((point) => ({ head: point.input, cells: [money.scaled(point.npv)] })),
    },
  }
}

function resultOf({ input, points, crossings }: BreakEvenSweep, money: Money): string {
  const { label, unit, value } = input
  const now = `now ${shown(value)}`
  if (crossings.length > 0) {
    return `Net present value is zero where ${label} is ${listed(crossings.map((each) => shown(each)))} ${unit}, ${now}`
  }
  const known = points.filter(({ npv }) => npv !== null)
  const [first, last] = [known[0], known.at(-1)]
  const side = (first?.npv ?? 0) > 0 ? 'above' : 'below'
  const ends = `${shown(first?.input ?? value)} to ${shown(last?.input ?? value)} ${unit}`
  const values = [first, last].map((each) => shown(money.scaled(each?.npv ?? null) ?? 0))
  return `Net present value stays ${side} zero for ${label} from ${ends} (${listed(values)} ${money.unit}), ${now}`
}
