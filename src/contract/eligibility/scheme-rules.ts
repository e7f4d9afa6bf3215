import published from '../../../reference-data/published/scheme-rules.json' with { type: 'json' }
import { type Scheme, schemes } from '../request/schemes.ts'
import type { Condition, Requirement, SchemeRule } from './scheme-rule.ts'

/**
 * The rules of all schemes, as they are published: a part of the program rather than of an edition, because an outcome is judged
 * in the request, in a thread and in a browser alike.
 * A test reads each of them against its schema, so that neither the page nor a start has to.
 */
export const schemeRules = published as unknown as readonly SchemeRule[]

const rulesByScheme = new Map(
  schemes.map((scheme) => [scheme, schemeRules.filter((rule) => rule.schemes.includes(scheme))]),
)

export const rulesOf = (scheme: Scheme): readonly SchemeRule[] => rulesByScheme.get(scheme) ?? []

/** Everything that a rule looks at, whether it applies or not. */
export const conditionsOf = ({ appliesTo, requires }: SchemeRule): readonly (Condition | Requirement)[] => [
  ...appliesTo,
  ...(requires.kind === 'anyOf' ? requires.conditions : [requires]),
]
