import { policySchemes } from '../../engine/model/inputs/policy-inputs.ts'

const [, ...all] = policySchemes

/** The schemes that an outcome judges a fuel by, in the order in which they are answered. */
export const schemes = all
export type Scheme = (typeof schemes)[number]

/**
 * `met`: every rule that applies is. `notMet`: one of them is not. `notAssessed`: none is known to be broken, and not all are
 * known to be met. `notApplicable`: the scheme is not in force for the fuel.
 */
export const schemeStatuses = ['met', 'notMet', 'notAssessed', 'notApplicable'] as const
export type SchemeStatus = (typeof schemeStatuses)[number]
