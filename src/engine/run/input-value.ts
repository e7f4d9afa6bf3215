import type { Formula, Input, Run, Value } from '../language/quantity.ts'

/** The given value; where there is none, what the input's formulas, or its fallback, say instead. */
export function inputValue(
  quantity: Input,
  run: Run,
  value: Value | undefined,
  derived: Map<Input, readonly Formula[]>,
): Value {
  if (typeof value === 'object' && quantity.otherwise) return completed(quantity, run, value, derived)
  if (value !== undefined) return value
  const formula = quantity.otherwise?.find(({ id }) => Number.isFinite(run.slots[id]))
  if (formula) {
    derived.set(quantity, [formula])
    return run.slots[formula.id] as number
  }
  const isEmpty = quantity.per !== undefined && run.sizes[quantity.per] === 0
  if (quantity.fallback === undefined && !quantity.optional && !quantity.otherwise && !isEmpty) {
    throw new Error(`No value given for input ${quantity.symbol} (${quantity.name})`)
  }
  const filler = quantity.fallback ?? Number.NaN
  return quantity.per ? new Array<number>(run.sizes[quantity.per]).fill(filler) : filler
}

/** The given elements, and for those that were given in another form what its formula says. */
function completed(
  quantity: Input,
  run: Run,
  given: ArrayLike<number>,
  derived: Map<Input, readonly Formula[]>,
): ArrayLike<number> {
  let elements: number[] | undefined
  for (const formula of quantity.otherwise ?? []) {
    const others = run.slots[formula.id]
    if (typeof others !== 'object') continue
    elements ??= Array.from(given)
    for (let i = 0; i < elements.length; i++) {
      if (Number.isNaN(elements[i])) elements[i] = others[i] ?? Number.NaN
    }
    derived.set(quantity, [...(derived.get(quantity) ?? []), formula])
  }
  return elements ?? given
}
