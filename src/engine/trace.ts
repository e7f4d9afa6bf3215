import type { Calculation } from './calculate.ts'
import {
  crossedWithYears,
  type Formula,
  type Index,
  type Input,
  type Quantity,
  type Solved,
  type Value,
} from './language/quantity.ts'
import { idsIn, seriesCallsIn } from './language/tree.ts'
import { year } from './model/inputs/economic-inputs.ts'
import { outputs } from './model/outputs.ts'
import { operandsIn } from './run/users.ts'

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
  /** Where one number of a series is explained: which. `value` is that number, and there are no labels. */
  readonly element?: string
  /** For an input: where the request has it or may have it, as JSON pointers; one for each label of a list. */
  readonly pointers?: readonly string[]
  /** For an input given in another money: how each such amount became one of the analysis. */
  readonly conversions?: readonly string[]
  readonly reason?: string
  readonly source?: string
  /** 'TCI = TCI_ref × R ^ n' */
  readonly formula?: string
  /** 'TCI = 400,000,000 × 1 ^ 0.6' */
  readonly substituted?: string
  /** Symbols of the steps this one is computed from. */
  readonly operands?: readonly string[]
}

/** A calculation with what is known of its inputs. */
interface Explained extends Calculation {
  readonly pointers?: ReadonlyMap<Input, readonly string[]>
  /** How amounts were converted before they were calculated with, by their places in the request. */
  readonly conversions?: ReadonlyMap<string, string>
}

/**
 * Explains `quantity` and what is below it, or the whole calculation, operands before what uses them.
 * Forms of an input that the user did not choose are left out. Computes nothing itself.
 *
 * @param depth how many levels below: 0 is the quantity alone, 1 adds what its own formula is made of.
 * @param element of the quantity where it is a series and one of its numbers is meant; what is below it stays whole.
 */
export function trace(
  calculation: Explained,
  quantity?: Quantity,
  depth = Number.POSITIVE_INFINITY,
  element?: number,
): Step[] {
  const wanted = new Set<Quantity>()
  let level: readonly Quantity[] = quantity ? [quantity] : Object.values(outputs)
  for (let below = 0; level.length > 0 && below <= depth; below++) {
    const found = level.filter((each) => !wanted.has(each))
    for (const each of found) wanted.add(each)
    const at = (each: Quantity) => (each === quantity ? element : undefined)
    level = [...new Set(found)].flatMap((each) => operandsAt(calculation, each, at(each)))
  }
  return calculation.order
    .filter((each) => wanted.has(each))
    .map((each) =>
      each === quantity && element !== undefined
        ? elementStep(each, calculation, element)
        : stepOf(each, calculation),
    )
}

/** What a quantity, or one number of it, was computed from; an element of an input has at most one form. */
function operandsAt(calculation: Calculation, quantity: Quantity, element?: number): readonly Quantity[] {
  const operands = operandsIn(calculation, quantity)
  if (quantity.kind !== 'input' || element === undefined) return operands
  const numberIn = ({ id }: Quantity) => (calculation.slots[id] as ArrayLike<number>)[element]
  return operands.filter((form) => Number.isFinite(numberIn(form))).slice(0, 1)
}

function stepOf(quantity: Quantity, calculation: Explained): Step {
  const { per } = quantity
  const value = calculation.slots[quantity.id] ?? Number.NaN
  const reason = calculation.reasons.get(quantity)
  const pointers = quantity.kind === 'input' ? calculation.pointers?.get(quantity) : undefined
  return {
    ...aboutOf(quantity),
    value: typeof value === 'number' ? orNull(value) : Array.from(value, orNull),
    ...choiceOf(quantity, value),
    ...(per && { per, labels: labelsOf(per, calculation) }),
    ...(pointers && pointers.length > 0 && { pointers }),
    ...(pointers && conversionsAt(pointers, calculation)),
    ...(reason && { reason }),
    ...sourceOf(quantity, calculation),
    ...derivation(quantity, calculation),
  }
}

function elementStep(quantity: Quantity, calculation: Explained, element: number): Step {
  const { labels = [], pointers = [], reason, value: all, ...step } = stepOf(quantity, calculation)
  const value = (Array.isArray(all) ? all[element] : all) ?? null
  const pointer = pointers.length === labels.length ? pointers[element] : pointers[0]
  // What is computed for the series is told of the number instead.
  const { formula: _, substituted: __, operands: ___, conversions: ____, ...about } = step
  return {
    ...about,
    value,
    element: labels[element] ?? '',
    ...(pointer !== undefined && { pointers: [pointer] }),
    ...(pointer !== undefined && conversionsAt([pointer], calculation)),
    ...(value === null && reason && { reason }),
    ...derivation(quantity, calculation, element),
  }
}

/** What was converted at the places of an input. */
function conversionsAt(
  pointers: readonly string[],
  { conversions }: Explained,
): { conversions?: readonly string[] } {
  const found = pointers.flatMap((pointer) => conversions?.get(pointer) ?? [])
  return found.length > 0 ? { conversions: found } : {}
}

const aboutOf = ({ symbol, name, unit }: Quantity) => ({ symbol, name, unit })

/** An input's value is from where the case says, because its own source is that of its default. */
function sourceOf(quantity: Quantity, { derived, sources }: Calculation): { source?: string } {
  const isPlainInput = quantity.kind === 'input' && !derived.has(quantity)
  const told = quantity.kind === 'input' && !isPlainInput ? undefined : sources?.get(quantity)
  const source = isPlainInput ? told : (told ?? quantity.source)
  return source ? { source } : {}
}

function choiceOf(quantity: Quantity, value: Value): { choice?: string } {
  const choice = quantity.kind === 'input' ? quantity.states?.[Number(value)] : undefined
  return choice === undefined ? {} : { choice }
}

const orNull = (value: number) => (Number.isFinite(value) ? value : null)

const labelsOf = (per: Index, { names, slots }: Calculation): readonly string[] =>
  per === 'year'
    ? Array.from(slots[year.id] as ArrayLike<number>, String)
    : per === 'policyYear' || per === 'contractYear' || per === 'pathYear'
      ? names[crossedWithYears[per] ?? 'policy'].flatMap((name) =>
          Array.from(slots[year.id] as ArrayLike<number>, (each) => `${name}, ${each}`),
        )
      : names[per]

function derivation(quantity: Quantity, calculation: Calculation, element?: number) {
  if (quantity.kind === 'constant') return {}
  if (quantity.kind === 'solved') return solution(quantity, calculation)
  const operands = operandsAt(calculation, quantity, element)
  const text =
    quantity.kind === 'formula' ? quantity.text : formText(quantity, operands, calculation, element)
  if (!text || operands.length === 0) return {}
  const at = (operand: Quantity) => (isElementwise(quantity, operand) ? element : undefined)
  const shown = (operand: Quantity, isChoice: boolean) =>
    isChoice ? chosen(operand, calculation, at(operand)) : number(operand, calculation, at(operand))
  return {
    formula: `${quantity.symbol} = ${text((operand) => operand.symbol)}`,
    substituted: `${quantity.symbol} = ${text(shown)}`,
    operands: operands.map((operand) => operand.symbol),
  }
}

function solution(quantity: Solved, { solutions }: Calculation) {
  const { symbol, target, unknown, operands } = quantity
  const { roots = [] } = solutions.get(quantity) ?? {}
  const places = roots.length > 0 ? roots.map(format).join('; ') : 'none'
  return {
    formula: `${symbol} = the ${unknown.symbol} of the main product at which ${target.symbol} = 0`,
    substituted: `${target.symbol}(${unknown.symbol} = ${places}) = 0`,
    operands: operands.map((operand) => operand.symbol),
  }
}

/** What gave an input that was given in another form; elements that were given directly are as they are. */
function formText(
  quantity: Input,
  formulas: readonly Quantity[],
  { slots }: Calculation,
  element?: number,
): Formula['text'] {
  const has = (i: number) => formulas.some(({ id }) => !Number.isNaN((slots[id] as ArrayLike<number>)[i]))
  const value = slots[quantity.id]
  const isAll =
    element !== undefined || typeof value !== 'object' || Array.from(value).every((_, i) => has(i))
  const parts = isAll ? formulas : [...formulas, quantity]
  return (show) =>
    parts.map((part) => show(part, false)).reduceRight((rest, part) => `either(${part}, ${rest})`)
}

/** Whether one number of a quantity takes only its own one of an operand's. */
function isElementwise(quantity: Quantity, operand: Quantity): boolean {
  if (!quantity.per || operand.per !== quantity.per) return false
  return (
    quantity.kind !== 'formula' ||
    !seriesCallsIn(quantity.tree).some((call) => idsIn(call).includes(operand.id))
  )
}

/** Series longer than this stay symbols in the formula with numbers; their own steps list them. */
const longestShown = 5

function number(operand: Quantity, { slots }: Calculation, element?: number): string {
  const value = slots[operand.id]
  if (typeof value !== 'object') return format(value)
  if (element !== undefined) return format(value[element])
  return value.length > longestShown ? operand.symbol : format(value)
}

/** An operand that is asked for its state: by name. */
function chosen(operand: Quantity, { slots }: Calculation, element?: number): string {
  const name = (state: number) => (operand.kind === 'input' && operand.states?.[state]) || 'none'
  const value = slots[operand.id] ?? Number.NaN
  if (typeof value !== 'object') return name(value)
  return element === undefined
    ? `[${Array.from(value, name).join('; ')}]`
    : name(value[element] ?? Number.NaN)
}

const sixDigits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 6, signDisplay: 'negative' })

function format(value: Value | undefined): string {
  if (value === undefined) return 'none'
  if (typeof value !== 'number') return `[${Array.from(value, format).join('; ')}]`
  return Number.isFinite(value) ? sixDigits.format(value) : 'none'
}
