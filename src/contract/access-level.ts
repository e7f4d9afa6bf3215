/** Each sees what those before it see, and more; the last sees everything. */
export const accessLevels = ['CORE', 'ADVANCE', 'ROADSHOW'] as const
export type AccessLevel = (typeof accessLevels)[number]

/** Whether a level sees what is seen from another one on. */
export const sees = (level: AccessLevel, from: AccessLevel): boolean =>
  accessLevels.indexOf(level) >= accessLevels.indexOf(from)

/** The level that a person sees with: administrators see everything. */
export const viewOf = (user: {
  readonly accessLevel: AccessLevel
  readonly isAdmin: boolean
}): AccessLevel => (user.isAdmin ? 'ROADSHOW' : user.accessLevel)
