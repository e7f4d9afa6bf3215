import type { Inputs } from '../request/inputs.ts'
import type { Scheme, SchemeStatus } from '../request/schemes.ts'
import { type Judgement, judge } from './rule-judgement.ts'
import { type Facts, factsOf } from './scheme-facts.ts'
import type { SchemeRule } from './scheme-rule.ts'
import { rulesOf, schemeRules } from './scheme-rules.ts'

const judgedBefore = new WeakMap<Inputs, ReadonlyMap<SchemeRule, Judgement>>()

/**
 * What became of every rule for the fuel; what asks for its carbon value is left open. Found once for inputs, because the rows of
 * schemes, each policy that needs one, and the warnings ask for it.
 */
export function judgeAll(inputs: Inputs): ReadonlyMap<SchemeRule, Judgement> {
  const known = judgedBefore.get(inputs)
  if (known) return known
  const feedstocks = factsOf(inputs)
  const judged = new Map(schemeRules.map((rule) => [rule, worst(rule, feedstocks)]))
  judgedBefore.set(inputs, judged)
  return judged
}

/** What the rules of a scheme say of a fuel, without its carbon value. */
export function rulesVerdict(inputs: Inputs, scheme: Scheme): SchemeStatus {
  const judged = judgeAll(inputs)
  const judgements = rulesOf(scheme).map((rule) => judged.get(rule) as Judgement)
  return schemeStatus(judgements.filter(({ isByCarbon }) => !isByCarbon))
}

/** A scheme is met only if every rule that applies is. */
export function schemeStatus(judgements: readonly Judgement[]): SchemeStatus {
  const has = (status: SchemeStatus) => judgements.some((each) => each.status === status)
  if (judgements.some(({ endsScheme }) => endsScheme)) return 'notApplicable'
  if (has('notMet')) return 'notMet'
  return has('notAssessed') || !has('met') ? 'notAssessed' : 'met'
}

/** The one of several feedstocks counts that does worst. */
export function worst(rule: SchemeRule, feedstocks: readonly Facts[]): Judgement {
  const judgements = feedstocks.map((facts) => judge(rule, facts))
  return judgements.reduce((a, b) => (severity[b.status] > severity[a.status] ? b : a))
}

const severity = { notApplicable: 0, met: 1, notAssessed: 2, notMet: 3 } as const satisfies Record<
  SchemeStatus,
  number
>
