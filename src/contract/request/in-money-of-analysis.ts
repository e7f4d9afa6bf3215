import {
  type Conversion,
  type ConvertedAmount,
  conversionOf,
  type GivenAmount,
  isConverted,
  needsConversion,
} from '../money/conversion.ts'
import type { Money, MoneyMark } from '../money/money.ts'
import { isObject } from './field-error.ts'
import type { Inputs } from './inputs.ts'

interface InOwnMoney {
  readonly inputs: Inputs
  readonly amounts: readonly ConvertedAmount[]
}

const known = new WeakMap<object, InOwnMoney>()

/**
 * A validated document with every amount in USD of the year of the analysis: what is calculated with. A document that
 * says nothing of money is itself.
 */
export const inMoneyOfAnalysis = (inputs: Inputs): Inputs =>
  inputs.money === undefined ? inputs : converted(inputs, inputs.money).inputs

/** Every amount of a validated document that is converted, in its order. */
export const convertedAmounts = (inputs: Inputs): readonly ConvertedAmount[] =>
  inputs.money === undefined ? [] : converted(inputs, inputs.money).amounts

function converted(inputs: Inputs, money: Money): InOwnMoney {
  const found = known.get(inputs)
  if (found) return found
  const amounts: ConvertedAmount[] = []
  const { money: _, ...parts } = inputs
  const own = Object.fromEntries(
    Object.entries(parts).map(([key, part]) => [key, inOwnMoney(part, `/${key}`, money, amounts)]),
  ) as unknown as Inputs
  const result = { inputs: own, amounts }
  known.set(inputs, result)
  return result
}

function inOwnMoney(part: unknown, pointer: string, money: Money, amounts: ConvertedAmount[]): unknown {
  if (Array.isArray(part)) return part.map((each, i) => inOwnMoney(each, `${pointer}/${i}`, money, amounts))
  if (!isObject(part)) return part
  if (typeof part.unit === 'string') return amountOf(part as unknown as GivenAmount, pointer, money, amounts)
  return Object.fromEntries(
    Object.entries(part).map(([key, each]) => [key, inOwnMoney(each, `${pointer}/${key}`, money, amounts)]),
  )
}

function amountOf(given: GivenAmount, pointer: string, money: Money, amounts: ConvertedAmount[]): object {
  if (!needsConversion(given)) return given
  const conversion = conversionOf(given, money)
  if (!isConverted(conversion)) return given
  amounts.push({ pointer, given, conversion })
  const { moneyYear: _, moneyIndex: __, ...amount } = given
  return inOwnUnit(amount, conversion)
}

/** An amount, or one number a year, times what converts it. */
function inOwnUnit(amount: Omit<GivenAmount, keyof MoneyMark>, { unit, factor }: Conversion): object {
  const { value, values } = amount
  return {
    ...amount,
    unit,
    ...(value !== undefined && { value: value * factor }),
    ...(values && { values: values.map((each) => each * factor) }),
  }
}
