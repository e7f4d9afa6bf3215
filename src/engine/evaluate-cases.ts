import { type Case, givenOf } from './calculate.ts'
import { compileWithSolved } from './compile-solved.ts'
import type { Formula, Input, Solved, Value } from './language/quantity.ts'
import { contractProduct } from './model/inputs/contract-inputs.ts'
import { product } from './model/inputs/inputs.ts'
import { path } from './model/inputs/path-inputs.ts'
import { policyBenchmarkPath, policyPath, policyProduct, policyRules } from './model/inputs/policy-inputs.ts'
import { evaluate, orderOf } from './run/evaluate.ts'
import type { Varied } from './run/varied.ts'
import { isStructural } from './uncertainty/evaluation/refusals.ts'

/** Fewer cases than this are calculated one by one, which takes less than to compile a model. */
const fewest = 24
/** So many compiled cases are computed before it is told how many are done. */
const atOnce = 64

type Output = Formula | Solved
type Results = readonly Float64Array[]

/**
 * Single numbers of many cases, with the bits of `calculate`: those that differ in numbers alone are computed by one compiled
 * model, and a few of a kind one by one.
 *
 * @returns by output, a number for each case; NaN where there is none. Yields how many cases are done, so that whoever asks may
 *   stop.
 */
export function* evaluateCases(
  cases: readonly Case[],
  outputs: readonly Output[],
): Generator<number, Float64Array[]> {
  const results = outputs.map(() => new Float64Array(cases.length))
  let done = 0
  for (const places of alike(cases)) {
    const evaluated = places.length < fewest ? oneByOne : compiled
    for (const count of evaluated(cases, places, outputs, results)) {
      done += count
      yield done
    }
  }
  return results
}

/** Yields how many it has computed each time. */
function* oneByOne(
  cases: readonly Case[],
  places: readonly number[],
  outputs: readonly Output[],
  results: Results,
): Generator<number, void> {
  const order = orderOf(outputs)
  for (const k of places) {
    const { slots } = evaluate(order, givenOf(cases[k] as Case))
    outputs.forEach(({ id }, o) => {
      ;(results[o] as Float64Array)[k] = Number(slots[id])
    })
    yield 1
  }
}

function* compiled(
  cases: readonly Case[],
  places: readonly number[],
  outputs: readonly Output[],
  results: Results,
): Generator<number, void> {
  const group = places.map((k) => cases[k] as Case)
  const varied = differing(group)
  const run = compileWithSolved(group[0] as Case, varied, outputs)
  for (let from = 0; from < group.length; from += atOnce) {
    const part = group.slice(from, from + atOnce)
    const columns = varied.map((each) => Float64Array.from(part, (one) => numberOf(one, each)))
    const found = outputs.map(() => new Float64Array(part.length))
    run(columns, found)
    found.forEach((column, o) => {
      column.forEach((value, i) => {
        ;(results[o] as Float64Array)[places[from + i] as number] = value
      })
    })
    yield part.length
  }
}

/** Why one number of a case does not exist. */
export function reasonOfCase(one: Case, output: Output): string | undefined {
  return evaluate(orderOf([output]), givenOf(one)).reasons.get(output)
}

/** Places of the cases that the same formulas compute. */
function alike(cases: readonly Case[]): number[][] {
  const groups = new Map<string, number[]>()
  cases.forEach((one, k) => {
    const key = structureOf(one)
    const known = groups.get(key)
    if (known) known.push(k)
    else groups.set(key, [k])
  })
  return [...groups.values()]
}

/** What decides which formulas compute a case, and which of its elements are given. */
function structureOf({ values, names }: Case): string {
  let key = Object.values(names)
    .map(({ length }) => length)
    .join()
  for (const [input, value] of values)
    key += `;${input.id}${isDeciding(input) ? decided(value) : pattern(value)}`
  return key
}

const decided = (value: Value): string =>
  typeof value === 'number' ? `=${value}` : `=${Array.from(value).join()}`

/** Which elements are there. */
function pattern(value: Value): string {
  if (typeof value === 'number') return Number.isNaN(value) ? 'n' : ''
  const places = Array.from(value).flatMap((each, i) => (Number.isNaN(each) ? [i] : []))
  return `:${value.length}${places.length > 0 ? `n${places.join()}` : ''}`
}

const marks: readonly Input[] = [
  product.isFuel,
  product.isMain,
  ...Object.values(policyProduct),
  ...Object.values(contractProduct),
  ...Object.values(policyRules),
  ...Object.values(path),
  policyPath,
  policyBenchmarkPath,
]

const deciding = new Map<Input, boolean>()

function isDeciding(input: Input): boolean {
  const known = deciding.get(input)
  if (known !== undefined) return known
  const isSo = isStructural(input) || marks.includes(input)
  deciding.set(input, isSo)
  return isSo
}

/** The numbers in which cases of one structure differ. */
function differing(group: readonly Case[]): Varied[] {
  const [first, ...others] = group as [Case, ...Case[]]
  return [...first.values].flatMap(([input, value]): Varied[] => {
    const places: Varied[] =
      typeof value === 'number' ? [{ input }] : Array.from(value, (_, element) => ({ input, element }))
    return places.filter((place) => {
      const own = numberOf(first, place)
      return others.some((other) => !Object.is(numberOf(other, place), own))
    })
  })
}

function numberOf({ values }: Case, { input, element = 0 }: Varied): number {
  const value = values.get(input)
  return typeof value === 'number' ? value : (value?.[element] ?? Number.NaN)
}
