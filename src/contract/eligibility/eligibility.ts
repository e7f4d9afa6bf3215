import { type Answered, type Scalar, scalar } from '../answers/scalar.ts'
import type { Inputs } from '../request/inputs.ts'
import { dotted } from '../request/pointers.ts'
import { type GivenIntensity, givenIntensity } from '../request/scheme-intensities.ts'
import type { SchemeStatus } from '../request/schemes.ts'
import { threeDigits } from '../text/digits.ts'
import type { Judgement } from './rule-judgement.ts'
import { said } from './scheme-facts.ts'
import { schemeNumbers } from './scheme-numbers.ts'
import type { SchemeRule } from './scheme-rule.ts'
import { rulesOf } from './scheme-rules.ts'
import { judgeAll, schemeStatus } from './scheme-verdict.ts'

/** What each scheme says of the fuel, rule by rule: a fuel is eligible only where every rule is known to be met. */
export function eligibilityOf(calculation: Answered, inputs: Inputs) {
  const judged = judgeAll(inputs)
  return schemeNumbers.map(({ scheme, code, emissions, limit, margin }) => {
    const left = scalar(calculation, margin)
    const given = givenIntensity(inputs, code)
    const rules = rulesOf(code).map((rule) => {
      const judgement = judged.get(rule) as Judgement
      // What is given for a scheme is by its own model.
      const isByModel = judgement.isByCarbon !== undefined && given !== undefined
      return presented(rule, isByModel ? { ...judgement, isByCarbon: 'value' } : judgement, left)
    })
    const status = schemeStatus(rules.map(({ judgement }) => judgement))
    const isMet = isMetOf(status, left)
    return {
      scheme,
      emissions: scalar(calculation, emissions),
      limit: scalar(calculation, limit),
      margin: left,
      ...(isMet !== undefined && { isMet }),
      status,
      rules: rules.map(({ row }) => row),
      method: methodOf(inputs, code === 'CORSIA', given),
    }
  })
}

/** True only where the scheme is met; a fuel that emits too much is refused whatever else is known of it. */
function isMetOf(status: SchemeStatus, { value }: Scalar): boolean | undefined {
  if (status === 'met') return true
  return status === 'notMet' || (value !== null && value < 0) ? false : undefined
}

interface Presented {
  readonly judgement: Judgement
  readonly reason: string
}

function presented({ id, rule, article, source }: SchemeRule, judgement: Judgement, margin: Scalar) {
  const own = judgement.isByCarbon ? byMargin(judgement, margin) : { judgement, reason: reasonOf(judgement) }
  const { status } = own.judgement
  const row = { id, rule, article, source, status, reason: own.reason }
  return { judgement: own.judgement, row: judgement.isByCarbon ? { ...row, margin } : row }
}

/** A rule that asks for the carbon value, by what is left to its limit. */
function byMargin(judgement: Judgement, { value, unit, reason }: Scalar): Presented {
  const left = (status: SchemeStatus, why: string) => ({ judgement: { ...judgement, status }, reason: why })
  if (judgement.isByCarbon === 'model')
    return left(
      'notAssessed',
      'The rate of the model that the scheme names is not given; the number is indicative.',
    )
  if (value === null) return left('notAssessed', reason ?? 'There is no carbon value.')
  const start = judgement.because.length > 0 ? `, and ${sayAll(judgement)}` : ''
  const amount = `${threeDigits(Math.abs(value))} ${unit}`
  if (value >= 0) return left('met', `The fuel emits ${amount} less than the limit${start}.`)
  // Which saving an older plant has to reach, its day of start decides.
  const isOpen = judgement.because.some((fact) => fact.value === undefined)
  return left(isOpen ? 'notAssessed' : 'notMet', `The fuel emits ${amount} more than the limit${start}.`)
}

/** What decided a rule, each fact once: facts of several feedstocks or conditions may say the same. */
function sayAll({ because }: Judgement): string {
  const sentences: string[] = []
  for (const fact of because) {
    const sentence = said(fact)
    if (!sentences.includes(sentence)) sentences.push(sentence)
  }
  return sentences.join(' and ')
}

const reasonOf = (judgement: Judgement): string =>
  judgement.because.length > 0 ? `${sayAll(judgement)}.` : 'It is a draft, not law.'

const differ = 'Methods of schemes differ in allocation, land use and electricity.'

function methodOf({ carbon }: Inputs, isCorsia: boolean, given: GivenIntensity | undefined) {
  if (given) {
    const notes = [given.method, given.source].filter((each) => each !== undefined)
    const words = notes.length > 0 ? notes.join('; ') : 'its method and its source are not told'
    return { carbonValue: 'given' as const, note: `${dotted(given.pointer)} is used: ${words}.` }
  }
  if (isCorsia && carbon?.lifeCycleValue === 'default') {
    return { carbonValue: 'default' as const, note: `The default value of CORSIA is used. ${differ}` }
  }
  return {
    carbonValue: 'calculated' as const,
    note: `The carbon value of this calculation is used, which is not by the method of the scheme. ${differ}`,
  }
}
