import type { Quantity } from '../../engine/language/quantity.ts'
import { cleanFuelLimit } from '../../engine/model/inputs/eligibility-limits.ts'
import { schemeLimit } from '../../engine/model/inputs/scheme-inputs.ts'
import { outputs } from '../../engine/model/outputs.ts'
import type { Scheme } from '../request/schemes.ts'

interface SchemeNumbers {
  /** Its name in answers, which for the UK is longer than its code. */
  readonly scheme: string
  readonly code: Scheme
  readonly emissions: Quantity
  readonly limit: Quantity
  readonly margin: Quantity
}

/** What a fuel emits, by the value of the scheme's own method where that is given, beside what each scheme allows. */
export const schemeNumbers: readonly SchemeNumbers[] = [
  {
    scheme: 'CORSIA',
    code: 'CORSIA',
    emissions: outputs.lifeCycleEmissions,
    limit: outputs.corsiaLimit,
    margin: outputs.corsiaMargin,
  },
  {
    scheme: 'RED',
    code: 'RED',
    emissions: outputs.redIntensity,
    limit: outputs.redLimit,
    margin: outputs.redMargin,
  },
  {
    scheme: 'UK SAF mandate',
    code: 'UK',
    emissions: outputs.ukIntensity,
    limit: outputs.ukLimit,
    margin: outputs.ukMargin,
  },
  {
    scheme: '45Z',
    code: '45Z',
    emissions: outputs.cleanFuelIntensity,
    limit: cleanFuelLimit,
    margin: outputs.cleanFuelMargin,
  },
  {
    scheme: 'ReFuelEU',
    code: 'ReFuelEU',
    emissions: outputs.reFuelEUIntensity,
    limit: outputs.redLimit,
    margin: outputs.reFuelEUMargin,
  },
  {
    scheme: 'LCFS',
    code: 'LCFS',
    emissions: outputs.lcfsIntensity,
    limit: schemeLimit.lcfsBenchmark,
    margin: outputs.lcfsMargin,
  },
  {
    scheme: 'RFS',
    code: 'RFS',
    emissions: outputs.rfsIntensity,
    limit: schemeLimit.rfsThreshold,
    margin: outputs.rfsMargin,
  },
]
