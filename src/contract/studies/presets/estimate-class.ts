import { givenOf } from '../../../engine/calculate.ts'
import { capitalHigh, capitalLow, totalCapital } from '../../../engine/model/capital.ts'
import { costBasis } from '../../../engine/model/inputs/capital-inputs.ts'
import { evaluate, orderOf } from '../../../engine/run/evaluate.ts'
import { toCase } from '../../case.ts'
import type { Inputs } from '../../request/inputs.ts'
import { lognormalThrough } from './preset-distributions.ts'
import type { RangePreset } from './range-preset.ts'

const order = orderOf([capitalLow, capitalHigh, totalCapital])
const classes = (costBasis.estimateClass.states ?? []).filter((each) => each !== 'none')

const note =
  'Practice gives these ranges as P10 and P90 after contingency: contingency in the case and in the range counts twice. No class covers a change of scope or what a pioneer costs more; that is an input of its own.'

/** The range of the class of the estimate, as a factor of capital; where the case names no class, that of each. */
export function classPresets(inputs: Inputs): RangePreset[] {
  const named = inputs.capital?.estimateClass
  const chosen = typeof named === 'string' && named !== 'none' ? [named] : classes
  return chosen.flatMap((word) => rangeOf(inputs, word) ?? [])
}

/** What the engine itself tells of the class, relative to the capital of the case. */
function rangeOf(inputs: Inputs, word: string): RangePreset | undefined {
  const withClass = { ...inputs, capital: { ...inputs.capital, estimateClass: word } }
  const { slots } = evaluate(order, givenOf(toCase(withClass)))
  const [low, high] = [capitalLow, capitalHigh].map(
    ({ id }) => Number(slots[id]) / Number(slots[totalCapital.id]),
  )
  if (!low || !high || !Number.isFinite(low) || !Number.isFinite(high)) return undefined
  const name = word.replace('class', 'class ')
  return {
    basis: 'estimateClass',
    label: 'preset, not data',
    name: `Estimate of ${name}: ${percent(low)} to ${percent(high)} as P10 and P90`,
    as: 'factor',
    distribution: lognormalThrough(low, high),
    source: `AACE 18R-97, ${name}, the widest of its typical ranges`,
    note,
  }
}

const percent = (factor: number): string => {
  const share = Math.round((factor - 1) * 100)
  return `${share < 0 ? '−' : '+'}${Math.abs(share)} %`
}
