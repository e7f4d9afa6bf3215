/** How much may be said of what is not known of a scenario. Lengths of texts are in characters. */
export const uncertaintyLimits = {
  ranges: 100,
  groups: 100,
  /** Inputs of one group. */
  ids: 100,
  mark: 100,
  /** What was chosen in a form, and what was typed into it. */
  word: 40,
  text: 200,
  /** What was typed for one member of a distribution; it may be a list of all its values. */
  member: 20_000,
  members: 12,
  /** How long all of it may be as JSON text, in bytes; a constraint of the database holds it. */
  bytes: 131_072,
} as const

export const uncertaintyMembers = ['ranges', 'together', 'logistics'] as const
type UncertaintyMember = (typeof uncertaintyMembers)[number]

/** Whatever is given of them, as JSON. */
export type GivenUncertainty = { readonly [Member in UncertaintyMember]?: unknown }
