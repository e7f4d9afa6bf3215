import { type Case, calculate, yearsFollowFrom } from '../../calculate.ts'
import type { Input, Value } from '../../language/quantity.ts'
import type { Varied } from '../../run/varied.ts'
import type { Distribution } from '../distributions/distribution.ts'
import { randomVariable } from '../distributions/random-variable.ts'
import { refusalOf } from '../distributions/refusal.ts'
import { isSameInput, type Parameter, type Target } from './parameter.ts'

/** What is wrong with a parameter, and where in it. */
export interface ParameterRefusal {
  readonly id: string
  /** Member of the parameter; of a list its element; of a distribution its field. */
  readonly path: readonly (string | number)[]
  readonly reason: string
}

/** Percentiles beyond which no sampler draws. */
const [lowest, highest] = [2 ** -54, 1 - 2 ** -53]

/** Everything that is wrong with the parameters of a study of this case. */
export function refusalsOf(base: Case, parameters: readonly Parameter[]): ParameterRefusal[] {
  const { slots } = calculate(base)
  const valueIn = ({ input, element }: Varied) => {
    const value = slots[input.id] as Value | undefined
    return typeof value === 'object' ? value[element ?? 0] : element === undefined ? value : undefined
  }
  return parameters.flatMap((parameter, i) => {
    const { id } = parameter
    if (parameters.findIndex((each) => each.id === id) < i) {
      return [{ id, path: ['id'], reason: 'Another parameter has this id.' }]
    }
    const refusal = refusalOf(parameter.distribution)
    if (refusal) return [{ id, path: ['distribution', refusal.field], reason: refusal.reason }]
    const others = parameters.slice(0, i).flatMap(({ targets }) => targets)
    return [...targetRefusals(parameter, others, valueIn), ...remainderRefusals(parameter, valueIn)]
  })
}

type ValueIn = (varied: Varied) => number | undefined

function targetRefusals(
  { id, targets, distribution }: Parameter,
  others: readonly Target[],
  valueIn: ValueIn,
): ParameterRefusal[] {
  const { quantile } = randomVariable(distribution)
  return targets.flatMap((target, t) => {
    const { varied, as } = target
    const path = ['targets', t]
    const own = valueIn(varied)
    if (own === undefined || Number.isNaN(own)) {
      return [{ id, path, reason: 'The case has no value for it.' }]
    }
    if (isStructural(varied.input)) {
      const reason = structuralRefusal(target, distribution)
      if (reason) return [{ id, path, reason }]
    }
    const before = [...others, ...targets.slice(0, t)]
    if (as === 'value' && before.some((each) => each.as === 'value' && isSameInput(each.varied, varied))) {
      return [{ id, path, reason: 'It has a value already.' }]
    }
    const ends = [quantile(lowest), quantile(highest)].map((each) => (as === 'value' ? each : each * own))
    const isOutside = ends.some((each) => !isInRange(varied.input, each))
    return isOutside ? [{ id, path: ['distribution'], reason: outside(varied.input) }] : []
  })
}

function remainderRefusals({ id, targets, remainder }: Parameter, valueIn: ValueIn): ParameterRefusal[] {
  if (!remainder) return []
  const path = ['remainder']
  if (Number.isNaN(valueIn(remainder) ?? Number.NaN))
    return [{ id, path, reason: 'The case has no value for it.' }]
  if (targets.some(({ varied }) => isSameInput(varied, remainder))) {
    return [{ id, path, reason: 'It is one of the targets.' }]
  }
  const isOther = targets.some(({ varied: { input } }) => input.unit !== remainder.input.unit)
  return isOther ? [{ id, path, reason: 'It has another unit than the targets.' }] : []
}

/** Whole numbers may be drawn one by one; then each has a case of its own. */
function structuralRefusal({ varied, as }: Target, distribution: Distribution): string | undefined {
  const { input } = varied
  if (input.states !== undefined || input.placed !== undefined)
    return 'It decides what is computed, and is no number that may be drawn: sweep it.'
  if (distribution.kind !== 'discrete' || as !== 'value')
    return 'It decides what is computed: give it values one by one (discrete) in a study of Monte Carlo, or sweep it.'
  return input.integer !== true || distribution.values.every(Number.isInteger)
    ? undefined
    : 'It has whole values only.'
}

/** Whether an input decides which formulas there are, and not only their numbers. */
export const isStructural = (input: Input): boolean =>
  input.states !== undefined ||
  input.integer === true ||
  input.placed !== undefined ||
  yearsFollowFrom.includes(input)

function isInRange({ minimum, maximum, above, below, mayBePaid }: Input, value: number): boolean {
  const isHigh = mayBePaid || (value >= (minimum ?? value) && value > (above ?? Number.NEGATIVE_INFINITY))
  return isHigh && value <= (maximum ?? value) && value < (below ?? Number.POSITIVE_INFINITY)
}

function outside({ name, minimum, maximum, above, below, unit }: Input): string {
  const bounds = [
    ...(above === undefined ? [] : [`above ${above}`]),
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(below === undefined ? [] : [`below ${below}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
  ]
  return `It reaches where “${name}” cannot be: it is ${bounds.join(' and ')} ${unit}. Truncate it there, if that is meant.`
}
