import type { Calculation } from '../../engine/calculate.ts'
import { outputs } from '../../engine/model/outputs.ts'
import { scalar } from '../answers/scalar.ts'
import type { Warning } from '../answers/warning.ts'
import type { Inputs, Item } from '../request/inputs.ts'
import { givenIntensity, intensityKeys } from '../request/scheme-intensities.ts'
import { type Scheme, type SchemeStatus, schemes } from '../request/schemes.ts'
import { threeDigits } from '../text/digits.ts'
import { said } from './scheme-facts.ts'
import { rulesOf } from './scheme-rules.ts'
import { judgeAll, rulesVerdict } from './scheme-verdict.ts'

/** The scheme that a fuel must be eligible under for a policy to pay; most policies need none. */
const schemeOf = ({ scheme }: Item): Scheme | undefined => schemes.find((each) => each === scheme)

export const needsScheme = (policy: Item): boolean => schemeOf(policy) !== undefined

/** A scheme that is not in force for the fuel accepts it as little as one whose rule it breaks. */
const refusing: readonly SchemeStatus[] = ['notMet', 'notApplicable']

/** Whether a rule of the scheme that a policy needs, other than its limit of carbon, keeps the policy from paying. */
export function isRefusedByRules(inputs: Inputs, policy: Item): boolean {
  const scheme = schemeOf(policy)
  return scheme !== undefined && refusing.includes(rulesVerdict(inputs, scheme))
}

/** Why each policy pays nothing, where that is because the fuel is not eligible; in the order of the policies. */
export const unpaidReasons = (inputs: Inputs, calculation: Calculation): (string | undefined)[] =>
  (inputs.policies ?? []).map((policy, i) => {
    const scheme = schemeOf(policy)
    if (scheme === undefined || scalar(calculation, outputs.isPaid, i).value !== 0) return undefined
    const refusals = refusing.flatMap((status) => decisive(inputs, scheme, status))
    const why = isRefusedByRules(inputs, policy) ? refusals.join('; ') : excess(calculation, i)
    return `The fuel is not eligible under ${scheme}: ${why}.`
  })

/** The rules of a scheme that came out so, carbon left aside, each with what decided it. */
function decisive(inputs: Inputs, scheme: Scheme, status: SchemeStatus): string[] {
  const judged = judgeAll(inputs)
  return rulesOf(scheme).flatMap((rule) => {
    const judgement = judged.get(rule)
    if (judgement?.status !== status || judgement.isByCarbon) return []
    const isDecisive = status !== 'notApplicable' || judgement.endsScheme
    return isDecisive ? [`${rule.article} (${judgement.because.map(said).join(' and ')})`] : []
  })
}

function excess(calculation: Calculation, i: number): string {
  const [emissions, limit] = [outputs.policyEmissions, outputs.policyLimit].map((formula) =>
    Number(scalar(calculation, formula, i).value),
  ) as [number, number]
  return `it emits ${threeDigits(emissions)} gCO2e/MJ, ${threeDigits(emissions - limit)} more than its limit`
}

/** A warning for each policy that pays although it is not known whether the fuel is eligible. */
export function indicativePayments(inputs: Inputs, calculation: Calculation): Warning[] {
  return (inputs.policies ?? []).flatMap((policy, i) => {
    const scheme = schemeOf(policy)
    if (scheme === undefined || scalar(calculation, outputs.isPaid, i).value !== 1) return []
    const unknown = unassessed(inputs, calculation, scheme, i)
    if (unknown.length === 0) return []
    const message = `Whether the fuel is eligible under ${scheme} is not assessed (${unknown.join('; ')}), so what ${policy.name} pays is indicative.`
    return [{ code: 'policy_indicative', message, pointer: `/policies/${i}/scheme` }]
  })
}

function unassessed(inputs: Inputs, calculation: Calculation, scheme: Scheme, i: number): string[] {
  const missing = [outputs.policyLimit, outputs.policyEmissions].flatMap((formula) => {
    const { value, reason = '' } = scalar(calculation, formula, i)
    return value === null ? [reason] : []
  })
  const open = [...missing, ...withoutModel(inputs, scheme), ...decisive(inputs, scheme, 'notAssessed')]
  const more = open.length - mostNamed
  return more > 0 ? [...open.slice(0, mostNamed), `and ${more} more`] : open
}

/** More of them are told where the schemes are answered. */
const mostNamed = 3

/** Where a scheme names a model, a carbon value of this calculation is only indicative. */
function withoutModel(inputs: Inputs, scheme: Scheme): string[] {
  const judged = judgeAll(inputs)
  const isByModel = rulesOf(scheme).some((rule) => judged.get(rule)?.isByCarbon === 'model')
  return isByModel && !givenIntensity(inputs, scheme) ? [`carbon.${intensityKeys[scheme]} is not given`] : []
}
