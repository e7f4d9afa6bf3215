import type { Inputs } from './inputs.ts'
import type { Scheme, SchemeStatus } from './schemes.ts'

/**
 * What the rules of a scheme say of a fuel, without its carbon value. A request has no member yet that tells the class or
 * the origin of a feedstock, so no rule can be assessed.
 */
export function rulesVerdict(_inputs: Inputs, _scheme: Scheme): SchemeStatus {
  return 'notAssessed'
}
