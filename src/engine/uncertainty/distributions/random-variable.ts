import { beta, lognormal, normal, pert, truncatedNormal } from './bell.ts'
import type { Distribution, Of, RandomVariable } from './distribution.ts'
import { refusalOf } from './refusal.ts'
import { logUniform, triangular, uniform } from './straight.ts'
import { cumulative, discrete, empirical } from './tabulated.ts'

const kinds: { readonly [Kind in Distribution['kind']]: (given: Of<Kind>) => RandomVariable } = {
  uniform,
  logUniform,
  triangular,
  pert,
  normal,
  truncatedNormal,
  lognormal,
  beta,
  discrete,
  cumulative,
  empirical,
}

/**
 * What is asked of a distribution, by closed forms or to about 1e-14 of its width.
 *
 * @throws {Error} when it is none: `refusalOf` says which field makes it so.
 */
export function randomVariable(distribution: Distribution): RandomVariable {
  const refusal = refusalOf(distribution)
  if (refusal) throw new Error(`${refusal.field} of ${distribution.kind}: ${refusal.reason}`)
  return (kinds[distribution.kind] as (given: Distribution) => RandomVariable)(distribution)
}

const tabulatedKinds: readonly string[] = ['discrete', 'cumulative', 'empirical']

/** Whether several percentiles may have the same value; else values are in the order of their percentiles. */
export const mayRepeat = (distribution: Distribution, { variance }: RandomVariable): boolean =>
  tabulatedKinds.includes(distribution.kind) || !(variance > 0)
