import type { Index, Input, Quantity, Run, Value } from './language/quantity.ts'
import { economics, year } from './model/inputs/economic-inputs.ts'
import { schedule } from './model/inputs/finance-inputs.ts'
import { outputs } from './model/outputs.ts'
import { type Evaluation, evaluate, type Given, orderOf } from './run/evaluate.ts'

const order = orderOf(Object.values(outputs))
const mostIds = 1 + Math.max(...order.map(({ id }) => id))

export interface Calculation extends Evaluation {
  readonly names: Readonly<
    Record<Exclude<Index, 'year' | 'policyYear' | 'contractYear' | 'pathYear'>, readonly string[]>
  >
  readonly sources?: ReadonlyMap<Quantity, string>
}

/** A case as the engine takes it: values in the inputs' own units, and the names of the series' elements. */
export interface Case {
  readonly values: ReadonlyMap<Input, Value>
  readonly names: Calculation['names']
  /** Where values come from that the request did not give. */
  readonly sources?: ReadonlyMap<Input, string>
}

/** The longest life of a plant: so many numbers a list has for each path. */
export const mostYears = economics.lifetime.maximum ?? 0

/** Runs the whole model. Pure: the same case always gives the same calculation, bit for bit. */
export function calculate(given: Case): Calculation {
  const { names, sources } = given
  return { ...evaluate(order, givenOf(given)), names, ...(sources && { sources }) }
}

/** The values of a case for each project year, which follow from its construction and its lifetime. */
export function givenOf({ values, names }: Case): Given {
  const period = constructionPeriodOf(values)
  const construction = period ? [] : (values.get(schedule.spendingProfile) ?? [1])
  const constructionYears = period ?? (typeof construction === 'number' ? 1 : construction.length)
  const years = projectYears(constructionYears, Number(values.get(economics.lifetime)))
  const sizes: Run['sizes'] = {
    feedstock: names.feedstock.length,
    utility: names.utility.length,
    power: names.power.length,
    product: names.product.length,
    energyProduct: names.energyProduct.length,
    policy: names.policy.length,
    year: years.length,
    policyYear: names.policy.length * years.length,
    contract: names.contract.length,
    contractYear: names.contract.length * years.length,
    path: names.path.length,
    pathYear: names.path.length * years.length,
    part: names.part.length,
    plant: names.plant.length,
  }
  const byId: (Value | undefined)[] = new Array(mostIds)
  const set = (input: Input, value: Value) => {
    byId[input.id] = input.placed ? placed(value, input, years) : value
  }
  for (const [input, value] of values) set(input, value)
  set(schedule.spendingProfile, construction)
  set(year, years)
  return { valueOf: ({ id }) => byId[id], sizes }
}

/** Inputs that say how many years there are, besides what they are used for in formulas. */
export const yearsFollowFrom: readonly Input[] = [
  schedule.spendingProfile,
  schedule.constructionPeriod,
  schedule.operationInFirstYear,
  economics.lifetime,
]

/** So little of a year is rounding: 36 months are three years. */
const instant = 1e-9

/** Years up to year 0 into which construction that is given by its length falls; undefined where it is not. */
function constructionPeriodOf(values: Case['values']): number | undefined {
  const length = Number(values.get(schedule.constructionPeriod) ?? 0)
  if (length === 0) return undefined
  const inYearOne = 1 - Number(values.get(schedule.operationInFirstYear) ?? 1)
  return Math.max(1, Math.ceil(length - inYearOne - instant))
}

/** The last year of construction is year 0. */
function projectYears(constructionYears: number, lifetimeYears: number): number[] {
  const years: number[] = []
  for (let year = 1 - constructionYears; year <= lifetimeYears; year++) years.push(year)
  return years
}

/**
 * One number of a list for each project year, the fallback for those that the list does not reach. Of several paths the list
 * has the years of operation one after the other, for each as many as a plant can have.
 */
export function placed(list: Value, input: Input, years: readonly number[]): number[] {
  const { placed, per, fallback = Number.NaN } = input
  if (per === 'pathYear' && typeof list === 'object') {
    return Array.from({ length: list.length / mostYears }, (_, path) =>
      years.map((each) => (each < 1 ? fallback : (list[path * mostYears + each - 1] ?? fallback))),
    ).flat()
  }
  const first = placed === 'operation' ? 1 : (years[0] ?? 0)
  return years.map((each) => (typeof list === 'number' ? list : (list[each - first] ?? fallback)))
}

/** Every quantity of the model, each after all that it depends on. */
export const quantities: readonly Quantity[] = order
