import { type Scalar, scalar, scalarSeries } from '../answers/scalar.ts'
import { placesOf } from '../request/series-of.ts'
import type { GroupMember, Member, Members, NumberMember, Row, RowsMember } from './member.ts'
import { ownMembers } from './own-members.ts'
import type { Reading } from './reading.ts'

/** What a calculation answers under the names of a table, in its order. */
export function readMembers(members: Members, reading: Reading, row?: Row): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const name in members) {
    const value = readMember(name, members[name] as Member, reading, row)
    if (value !== undefined) result[name] = value
  }
  return result
}

export function readMember(name: string, member: Member, reading: Reading, row?: Row): unknown {
  if (member.kind === 'number') return row ? inRow(member, reading, row) : plain(member, reading)
  if (member.kind === 'series') return scalarSeries(reading.calculation, member.quantity)
  if (member.kind === 'text') return row && member.read(row)
  if (member.kind === 'group') {
    return isAsked(member, reading) ? readMembers(member.members, reading) : undefined
  }
  if (member.kind === 'rows')
    return rowsOf(member, reading).map((each) => readMembers(member.members, reading, each))
  return ownMembers[name as keyof typeof ownMembers](reading)
}

const isAsked = ({ ifGiven }: GroupMember, { inputs }: Reading): boolean =>
  ifGiven === undefined || Object.keys(ifGiven).some((name) => inputs.finance?.[name] !== undefined)

const plain = ({ quantities: [quantity] }: NumberMember, { calculation }: Reading): Scalar =>
  scalar(calculation, quantity)

function inRow({ quantities }: NumberMember, { calculation }: Reading, { per, i }: Row): Scalar {
  for (const quantity of quantities) if (quantity.per === per) return scalar(calculation, quantity, i)
  const [quantity] = quantities
  const none = { value: null, unit: quantity.unit, reason: withoutMass }
  calculation.origins?.set(none, { value: { run: calculation, quantity, reason: withoutMass } })
  return none
}

/** Only energy that is sold lacks what other rows of its list have. */
const withoutMass = 'What is counted by its energy has neither mass nor volume.'

function rowsOf({ over }: RowsMember, reading: Reading): readonly Row[] {
  const { calculation, inputs } = reading
  if (over === 'years') {
    return Array.from({ length: calculation.sizes.year }, (_, i) => ({ per: 'year', i, item: {} }))
  }
  if (over === 'policies') {
    return (inputs.policies ?? []).map((item, i) => {
      const reason = reading.unpaid[i]
      return { per: 'policy', i, item, ...(reason !== undefined && { reason }) }
    })
  }
  const items = inputs[over]
  return placesOf(over, items).map((place, n) => ({ ...place, item: items[n] ?? {} }))
}
