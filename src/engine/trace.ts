import type { Calculation } from './calculate.ts'
import {
  type Formula,
  type Index,
  type Input,
  operandsOf,
  type Quantity,
  type Value,
} from './language/quantity.ts'
import { year } from './model/inputs/economic-inputs.ts'
import { outputs } from './model/outputs.ts'

/** One line of the explanation: a quantity, its value, and how it was reached. */
export interface Step {
  readonly symbol: string
  readonly name: string
  readonly unit: string
  /** null is a number that does not exist; `reason` says why. A series has one number per label. */
  readonly value: number | null | readonly (number | null)[]
  /** The user's word for the value of a switch. */
  readonly choice?: string
  readonly per?: Index
  readonly labels?: readonly string[]
  readonly reason?: string
  readonly source?: string
  /** 'TCI = TCI_ref × R ^ n' */
  readonly formula?: string
  /** 'TCI = 400,000,000 × 1 ^ 0.6' */
  readonly substituted?: string
  /** Symbols of the steps this one is computed from. */
  readonly operands?: readonly string[]
}

/**
 * Explains `quantity` and what is below it, or the whole calculation, operands before what uses them.
 * Forms of an input that the user did not choose are left out. Computes nothing itself.
 *
 * @param depth how many levels below: 0 is the quantity alone, 1 adds what its own formula is made of.
 */
export function trace(
  calculation: Calculation,
  quantity?: Quantity,
  depth = Number.POSITIVE_INFINITY,
): Step[] {
  const wanted = new Set<Quantity>()
  let level: readonly Quantity[] = quantity ? [quantity] : Object.values(outputs)
  for (let below = 0; level.length > 0 && below <= depth; below++) {
    const found = level.filter((each) => !wanted.has(each))
    for (const each of found) wanted.add(each)
    level = [...new Set(found)].flatMap((each) => operandsIn(calculation, each))
  }
  return calculation.order.filter((each) => wanted.has(each)).map((each) => stepOf(each, calculation))
}

/** What a quantity was computed from in this calculation. */
function operandsIn({ derived }: Calculation, quantity: Quantity): readonly Quantity[] {
  return quantity.kind === 'input' ? (derived.get(quantity) ?? []) : operandsOf(quantity)
}

function stepOf(quantity: Quantity, calculation: Calculation): Step {
  const { symbol, name, unit, per } = quantity
  const source = sourceOf(quantity, calculation)
  const value = calculation.slots[quantity.id] ?? Number.NaN
  const reason = calculation.reasons.get(quantity)
  return {
    symbol,
    name,
    unit,
    value: typeof value === 'number' ? orNull(value) : Array.from(value, orNull),
    ...choiceOf(quantity, value),
    ...(per && { per, labels: labelsOf(per, calculation) }),
    ...(reason && { reason }),
    ...(source && { source }),
    ...derivation(quantity, calculation),
  }
}

/** An input's value is from where the case says, because its own source is that of its default. */
function sourceOf(quantity: Quantity, { derived, sources }: Calculation): string | undefined {
  return quantity.kind !== 'input' || derived.has(quantity) ? quantity.source : sources?.get(quantity)
}

function choiceOf(quantity: Quantity, value: Value): { choice?: string } {
  const choice = quantity.kind === 'input' ? quantity.states?.[Number(value)] : undefined
  return choice === undefined ? {} : { choice }
}

const orNull = (value: number) => (Number.isFinite(value) ? value : null)

const labelsOf = (per: Index, { names, slots }: Calculation): readonly string[] =>
  per === 'year'
    ? Array.from(slots[year.id] as ArrayLike<number>, String)
    : per === 'policyYear'
      ? names.policy.flatMap((name) =>
          Array.from(slots[year.id] as ArrayLike<number>, (each) => `${name}, ${each}`),
        )
      : names[per]

function derivation(quantity: Quantity, calculation: Calculation) {
  if (quantity.kind === 'constant') return {}
  if (quantity.kind === 'solved') {
    const { symbol, target, unknown, operands } = quantity
    const { roots = [] } = calculation.solutions.get(quantity) ?? {}
    const places = roots.length > 0 ? roots.map(format).join('; ') : 'none'
    return {
      formula: `${symbol} = the ${unknown.symbol} of the main product at which ${target.symbol} = 0`,
      substituted: `${target.symbol}(${unknown.symbol} = ${places}) = 0`,
      operands: operands.map((operand) => operand.symbol),
    }
  }
  const text = quantity.kind === 'formula' ? quantity.text : formText(quantity, calculation)
  if (!text) return {}
  return {
    formula: `${quantity.symbol} = ${text((operand) => operand.symbol)}`,
    substituted: `${quantity.symbol} = ${text((operand, isChoice) => (isChoice ? chosen : number)(operand, calculation))}`,
    operands: operandsIn(calculation, quantity).map((operand) => operand.symbol),
  }
}

/** What gave an input that was given in another form; elements that were given directly are as they are. */
function formText(quantity: Input, { derived, slots }: Calculation): Formula['text'] | undefined {
  const formulas = derived.get(quantity)
  if (!formulas) return undefined
  const has = (i: number) => formulas.some(({ id }) => !Number.isNaN((slots[id] as ArrayLike<number>)[i]))
  const value = slots[quantity.id]
  const isAll = typeof value !== 'object' || Array.from(value).every((_, i) => has(i))
  const parts = isAll ? formulas : [...formulas, quantity]
  return (show) =>
    parts.map((part) => show(part, false)).reduceRight((rest, part) => `either(${part}, ${rest})`)
}

/** Series longer than this stay symbols in the formula with numbers; their own steps list them. */
const longestShown = 5

function number(operand: Quantity, { slots }: Calculation): string {
  const value = slots[operand.id]
  return typeof value === 'object' && value.length > longestShown ? operand.symbol : format(value)
}

/** An operand that is asked for its state: by name. */
function chosen(operand: Quantity, { slots }: Calculation): string {
  const name = (state: number) => (operand.kind === 'input' && operand.states?.[state]) || 'none'
  const value = slots[operand.id] ?? Number.NaN
  return typeof value === 'object' ? `[${Array.from(value, name).join('; ')}]` : name(value)
}

const sixDigits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 6, signDisplay: 'negative' })

function format(value: Value | undefined): string {
  if (value === undefined) return 'none'
  if (typeof value !== 'number') return `[${Array.from(value, format).join('; ')}]`
  return Number.isFinite(value) ? sixDigits.format(value) : 'none'
}
