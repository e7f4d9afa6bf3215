import assert from 'node:assert/strict'
import { test } from 'node:test'
import { distributionMembers } from '../../contract/studies/distribution-members.ts'
import { shapesBetween, shapesByMembers } from '../inputs/ranges/shapes.ts'

test('every shape that is offered is one of the contract, with its members', () => {
  for (const [kind, members] of Object.entries(shapesByMembers)) {
    const known = distributionMembers[kind as keyof typeof distributionMembers]
    assert.deepEqual(
      members.map(({ name, form, isOptional }) => ({ name, form, ...(isOptional && { isOptional }) })),
      Object.entries(known).map(([name, member]) => ({ name, ...member })),
    )
  }
  for (const kind of Object.values(shapesBetween).flat())
    assert.ok(Object.hasOwn(distributionMembers, kind), kind)
})
