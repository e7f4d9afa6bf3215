import type { Quantity } from '../../engine/language/quantity.ts'
import { financialMembers } from './financial-members.ts'
import { group, type Member, type Members, own } from './member.ts'
import { technoEconomicMembers } from './techno-economic-members.ts'

/**
 * The table of the outcome: every member with the quantities behind it, the rows it has, and the level from which on it is
 * seen. The schema, the reading, the explanation of a number by its place, who sees what, and docs/outcome.md follow
 * from it. A number from which a withheld one follows without knowing the model (its parts, the series it sums, the price
 * that stands for it) is withheld with it.
 */
export const outcomeMembers = {
  technoEconomics: group('TechnoEconomics', technoEconomicMembers),
  financials: group('Financials', financialMembers),
  money: own('CORE'),
  resolvedInputs: own('CORE'),
  warnings: own('CORE'),
} as const

/** Every member of a table with its path, those in rows as `feedstocks[].cost`; groups and rows before what is in them. */
export function membersIn(members: Members, path = ''): (readonly [path: string, member: Member])[] {
  return Object.entries(members).flatMap(([name, member]) => {
    const place = path === '' ? name : `${path}.${name}`
    if (member.kind !== 'group' && member.kind !== 'rows') return [[place, member] as const]
    const inner = membersIn(member.members, member.kind === 'rows' ? `${place}[]` : place)
    return [[place, member] as const, ...inner]
  })
}

/** The quantities behind a member itself, without what is in it. */
export function quantitiesOf(member: Member): readonly Quantity[] {
  if (member.kind === 'number' || member.kind === 'own') return member.quantities
  return member.kind === 'series' ? [member.quantity] : []
}
