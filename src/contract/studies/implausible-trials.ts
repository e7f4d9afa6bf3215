import { calculate } from '../../engine/calculate.ts'
import type { Formula } from '../../engine/language/quantity.ts'
import { modelOf } from '../../engine/uncertainty/evaluation/trials.ts'
import { literatureLimits } from '../outcome/plausibility.ts'
import { closures } from '../outcome/warnings.ts'
import type { FittedStudy } from './fitted-study.ts'
import { blockOf, monteCarloDesign } from './monte-carlo-design.ts'
import type { StudyWarning } from './study-warnings.ts'

/** Trials that no real plant can have, or none of the literature has: they are told, and not dropped. */
export interface ImplausibleTrials {
  /** The first so many trials were looked at. */
  readonly lookedAt: number
  /** Those that break the conservation of mass, carbon or energy. */
  readonly impossible: number
  readonly rules: readonly RuleBroken[]
}

interface RuleBroken {
  readonly code: string
  readonly rule: string
  readonly isImpossible: boolean
  readonly trials: number
}

interface Rule extends Omit<RuleBroken, 'trials'> {
  readonly formula: Formula
  readonly low: number
  readonly high: number
}

/** A share of so many is off by less than half a percentage point. */
const mostLookedAt = 65_536

const known = new WeakMap<FittedStudy, ImplausibleTrials>()

/** The same for the same study, however many of its trials are there yet: the first ones are looked at. */
export function implausibleTrials(fitted: FittedStudy): ImplausibleTrials {
  const found = known.get(fitted) ?? lookedAt(fitted)
  known.set(fitted, found)
  return found
}

/** Rules whose numbers everybody may see, so that the counts tell nobody what their level does not. */
function rulesOf({ study }: FittedStudy): Rule[] {
  const laws = closures.map(({ formula, code, source }) => ({
    formula,
    code,
    rule: source,
    isImpossible: true,
    low: Number.NEGATIVE_INFINITY,
    high: 1,
  }))
  const literature = literatureLimits(calculate(study.base)).map(({ name, source, ...each }) => ({
    ...each,
    rule: `${name} within the middle half of the literature (${source})`,
    isImpossible: false,
  }))
  return [...laws, ...literature]
}

function lookedAt(fitted: FittedStudy): ImplausibleTrials {
  const rules = rulesOf(fitted)
  const model = modelOf({ ...fitted.study, outputs: rules.map(({ formula }) => formula) })
  const { blockSize, blocks } = monteCarloDesign(fitted.sampling.trials)
  const run = blockOf(fitted, model)
  const column = () => new Float64Array(blockSize)
  const room = { values: fitted.study.parameters.map(column), results: rules.map(column) }
  const counts = rules.map(() => 0)
  const isImpossible = new Uint8Array(blockSize)
  let impossible = 0
  const looked = Math.min(blocks, Math.ceil(mostLookedAt / blockSize))
  for (let block = 0; block < looked; block++) {
    run(block, room)
    isImpossible.fill(0)
    for (const [r, rule] of rules.entries()) {
      const broken = countBroken(rule, room.results[r] as Float64Array, isImpossible)
      counts[r] = (counts[r] as number) + broken
    }
    for (const each of isImpossible) impossible += each
  }
  return {
    lookedAt: looked * blockSize,
    impossible,
    rules: rules.map(({ code, rule, isImpossible }, r) => ({
      code,
      rule,
      isImpossible,
      trials: counts[r] as number,
    })),
  }
}

/** How many trials break a rule; those that no plant can have are marked. */
function countBroken({ low, high, isImpossible }: Rule, results: Float64Array, marks: Uint8Array): number {
  let count = 0
  for (let k = 0; k < results.length; k++) {
    const value = results[k] as number
    if (!(value < low || value > high)) continue
    count++
    if (isImpossible) marks[k] = 1
  }
  return count
}

/** So few are not worth a warning. */
const few = 0.01

export function implausibleWarnings({ lookedAt: all, impossible }: ImplausibleTrials): StudyWarning[] {
  if (impossible <= few * all) return []
  const share = Number(((100 * impossible) / all).toPrecision(2))
  const message = `${share} % of the trials break the conservation of mass, carbon or energy, so no plant can have them: name remainders of the yields, or narrow the ranges. They are counted with the others.`
  return [{ code: 'trials_implausible', message }]
}
