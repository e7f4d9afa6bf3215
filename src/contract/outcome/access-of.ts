import type { AccessLevel } from '../access-level.ts'
import type { Member, Members } from './member.ts'

/** The level from which on a member is seen, or that of each of its own members (of each row, where it is a list). */
export type Access = AccessLevel | { readonly [member: string]: Access }

/** One level where all that is in a member has the same, so that what a newer engine answers in it besides has it too. */
export function accessOf(member: Member): Access {
  if (member.kind !== 'group' && member.kind !== 'rows') return member.access
  const inner = accessOfAll(member.members)
  const levels = new Set(Object.values(inner))
  const [only] = levels
  return levels.size === 1 && typeof only === 'string' ? only : inner
}

export const accessOfAll = <Ms extends Members>(members: Ms) =>
  Object.fromEntries(Object.entries(members).map(([name, member]) => [name, accessOf(member)])) as Readonly<
    Record<keyof Ms, Access>
  >
