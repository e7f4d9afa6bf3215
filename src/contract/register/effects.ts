import { evaluateCases } from '../../engine/evaluate-cases.ts'
import type { WantedOutput } from '../analyses/attribution/attribution-outputs.ts'
import type { Scalar } from '../answers/scalar.ts'
import { toCase } from '../case.ts'
import { readShared } from '../reading/read-inputs.ts'
import { isObject } from '../request/field-error.ts'
import type { Inputs } from '../request/inputs.ts'
import { withMember } from '../request/pointers.ts'
import type { Assumption } from './assumptions.ts'

/** Each number is moved by this part of itself, all others as they are. */
const step = 0.1

/** How an output moves with one number alone; null where it has no value there, or the number cannot be moved so. */
export interface Effect {
  /** The output where the input is a tenth less and more, in the unit of the output. */
  readonly low: number | null
  readonly high: number | null
  /** How far it moves at most. */
  readonly swing: number
}

export interface Effects {
  readonly base: Scalar
  /** The effect by place; only numbers that can be moved at all are there. */
  readonly byPlace: ReadonlyMap<string, Effect>
}

interface Moved {
  readonly place: string
  readonly end: 'low' | 'high'
  readonly inputs: Inputs
}

/** What each number of a document does to an output, as a tornado has it. */
export function effectsOf(
  inputs: Inputs,
  assumptions: readonly Assumption[],
  { quantity }: WantedOutput,
): Effects {
  const moved = movedDocuments(inputs, assumptions)
  const cases = [inputs, ...moved.map((each) => each.inputs)].map((each) => toCase(each))
  const work = evaluateCases(cases, [quantity])
  let done = work.next()
  while (!done.done) done = work.next()
  const [base = Number.NaN, ...values] = done.value[0] ?? []
  const { unit } = quantity
  const told = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value)
  const byPlace = new Map<string, Effect>()
  moved.forEach(({ place, end }, i) => {
    const ends = { low: null, high: null, ...byPlace.get(place), [end]: told(values[i]) }
    const far = [ends.low, ends.high].flatMap((value) => (value === null ? [] : [Math.abs(value - base)]))
    byPlace.set(place, {
      low: ends.low,
      high: ends.high,
      swing: Number.isNaN(base) ? 0 : Math.max(0, ...far),
    })
  })
  const reason = 'The inputs as they stand have no such number.'
  return { base: Number.isNaN(base) ? { value: null, unit, reason } : { value: base, unit }, byPlace }
}

/** The document with one number a tenth less or more, for each that the validation takes so. */
function movedDocuments(inputs: Inputs, assumptions: readonly Assumption[]): Moved[] {
  const right = new WeakSet<object>()
  return assumptions.flatMap(({ place, pointer, value }) => {
    if (!isObject(value) || typeof value.value !== 'number' || value.value === 0) return []
    return (['low', 'high'] as const).flatMap((end): Moved[] => {
      const factor = end === 'low' ? 1 - step : 1 + step
      const member = { ...value, value: Number((Number(value.value) * factor).toPrecision(15)) }
      const reading = readShared(withMember(inputs, pointer, member), right)
      return reading.inputs ? [{ place, end, inputs: reading.inputs }] : []
    })
  })
}
