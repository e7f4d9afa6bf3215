import Type from 'typebox'
import { Value } from 'typebox/value'
import published from '../../../reference-data/published/scheme-rules.json' with { type: 'json' }
import { type Scheme, schemes } from '../request/schemes.ts'
import { type Condition, type Requirement, SchemeRule } from './scheme-rule.ts'

/**
 * The rules of all schemes, as they are published: a part of the program rather than of an edition, because an outcome is judged
 * in the request, in a thread and in a browser alike.
 *
 * @throws when a rule asks what no kind of condition is, or lacks its article or its source.
 */
export const schemeRules: readonly SchemeRule[] = Value.Parse(Type.Array(SchemeRule), published)

const rulesByScheme = new Map(
  schemes.map((scheme) => [scheme, schemeRules.filter((rule) => rule.schemes.includes(scheme))]),
)

export const rulesOf = (scheme: Scheme): readonly SchemeRule[] => rulesByScheme.get(scheme) ?? []

/** Everything that a rule looks at, whether it applies or not. */
export const conditionsOf = ({ appliesTo, requires }: SchemeRule): readonly (Condition | Requirement)[] => [
  ...appliesTo,
  ...(requires.kind === 'anyOf' ? requires.conditions : [requires]),
]
