import { type Calculation, type Case, givenOf, placed, quantities } from '../../../engine/calculate.ts'
import type { Input, Value } from '../../../engine/language/quantity.ts'
import { economics, year } from '../../../engine/model/inputs/economic-inputs.ts'
import { type Evaluation, evaluate, type Given } from '../../../engine/run/evaluate.ts'
import { planOf } from '../../../engine/run/plan.ts'

/** A lifetime may be made longer in the file by this many years, and up to this many in all, at most to the last. */
const spareYears = 10
const leastYears = 40
const lastSpareYear = 60

/** The last year that a workbook of a plant lays out: a plant that lives longer has no year more than it needs. */
const lastYearOf = (lifetime: number): number =>
  Math.max(lifetime, Math.min(lastSpareYear, Math.max(lifetime + spareYears, leastYears)))

/**
 * The calculation with a year axis that goes beyond the end of the plant, where nothing happens: so the lifetime can be
 * changed in the file. Every single number is that of the calculation.
 */
export function onLongAxis(
  given: Case,
  lastYear = lastYearOf(Number(given.values.get(economics.lifetime))),
): Calculation {
  const own = givenOf(given)
  const years = Array.from(own.valueOf(year) as ArrayLike<number>)
  for (let next = (years.at(-1) ?? 0) + 1; next <= lastYear; next++) years.push(next)
  const longer: Given = {
    valueOf: (input) => {
      if (input === year) return years
      const list = input.per === 'pathYear' ? given.values.get(input) : undefined
      return list === undefined ? padded(input, own.valueOf(input), years.length) : placed(list, input, years)
    },
    sizes: {
      ...own.sizes,
      year: years.length,
      policyYear: own.sizes.policy * years.length,
      contractYear: own.sizes.contract * years.length,
      pathYear: own.sizes.path * years.length,
    },
  }
  const evaluation = evaluate(quantities, longer)
  if (evaluation.isPlain) convertForms(evaluation)
  return { ...evaluation, names: given.names }
}

/** What only converts other forms of inputs is not computed where none is given; a file has it all the same. */
function convertForms(evaluation: Evaluation): void {
  for (const { formula, form, isForForms, id } of planOf(quantities).steps) {
    if (!formula || form || !isForForms) continue
    const value = formula.compute(evaluation)
    evaluation.slots[id] = typeof value === 'number' ? finite(value) : Array.from(value, finite)
  }
}

const finite = (value: number): number => (Number.isFinite(value) ? value : Number.NaN)

function padded(input: Input, value: Value | undefined, length: number): Value | undefined {
  if (input.per !== 'year' || typeof value !== 'object') return value
  return Array.from({ length }, (_, i) => value[i] ?? input.fallback ?? Number.NaN)
}
