import type { AccessLevel } from '../../contract/access-level.ts'
import { readGoal, seekGoal } from '../../contract/analyses/goal-seeking.ts'
import { scalarsOf } from '../../contract/analyses/scalars.ts'
import type { Inputs } from '../../contract/request/inputs.ts'
import { quantityAt } from '../../contract/request/pointers.ts'
import { type ColumnsAnswer, columns } from './columns.ts'

export interface BreakEvenRequest {
  readonly kind: 'breakEven'
  readonly inputs: Inputs
  readonly level: AccessLevel
  /** To the quantity that is varied. */
  readonly pointer: string
}

export interface BreakEvenAnswer {
  readonly kind: 'breakEven'
  readonly pointer: string
  readonly unit: string
  /** What the input is now, in its unit. */
  readonly value: number
  /** Values of the input at which the net present value is zero, ascending, near and far. */
  readonly crossings: readonly number[]
  /** Why there is none, or why there may be more. */
  readonly reason?: string
  /** USD around where the input is now; null where it does not exist. */
  readonly points: readonly { readonly input: number; readonly npv: number | null }[]
}

const output = 'npv'
const steps = 40
/** How far from its value an input is drawn at least, and at most where a crossing lies there. */
const drawn = { least: 0.5, most: 5 }
/** What is drawn beyond a crossing, as a part of its distance. */
const margin = 0.15

/** Where the net present value is zero over one input, and how it runs there. */
export function* breakEven(request: BreakEvenRequest): Generator<undefined, BreakEvenAnswer> {
  const { inputs, level, pointer } = request
  const given = quantityAt(inputs, pointer)
  const { value = 0, unit = '' } = given ?? {}
  const about = { kind: 'breakEven', pointer, unit, value } as const
  const { goal, errors } = readGoal(
    { inputs, unknown: pointer, target: { output, value: 0, unit: 'USD' } },
    level,
  )
  if (!goal) return { ...about, crossings: [], points: [], reason: errors?.[0]?.message ?? '' }
  const { solutions, reason } = seekGoal(goal)
  yield
  const crossings = solutions.map((each) => each.value)
  const values = drawnValues(value, crossings, goal.bounds)
  const results = yield* columns({
    ...request,
    kind: 'columns',
    varied: [{ pointer, values }],
    outputs: [output],
  })
  const points = yield* pointsAt(request, values, results)
  return { ...about, crossings, points, ...(reason !== undefined && { reason }) }
}

/** Evenly spaced from end to end, within the range that the search has looked at. */
function drawnValues(
  value: number,
  crossings: readonly number[],
  { low, high }: { readonly low: number; readonly high: number },
): Float64Array {
  const reach = Math.abs(value) || (high - low) / 2
  const near = crossings
    .map((each) => each - value)
    .filter((distance) => Math.abs(distance) <= drawn.most * reach)
    .map((distance) => distance * (1 + margin))
  const from = Math.max(low, value + Math.min(-drawn.least * reach, ...near))
  const to = Math.min(high, value + Math.max(drawn.least * reach, ...near))
  return Float64Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps)
}

/** Reads the columns, or goes one by one where more than a number follows from the input. */
function* pointsAt(
  { inputs, level, pointer }: BreakEvenRequest,
  values: Float64Array,
  { results }: ColumnsAnswer,
): Generator<undefined, BreakEvenAnswer['points']> {
  const [column] = results ?? []
  if (column) {
    return Array.from(values, (input, i) => ({ input, npv: numberOrNull(column[i]) }))
  }
  const { at } = scalarsOf({ inputs, level, outputs: [output] })
  const points: { input: number; npv: number | null }[] = []
  for (const input of values) {
    points.push({ input, npv: at(pointer, input)[output]?.value ?? null })
    yield
  }
  return points
}

const numberOrNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value
