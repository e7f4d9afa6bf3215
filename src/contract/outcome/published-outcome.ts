import Type from 'typebox'
import { outcomeMembers } from './outcome-members.ts'
import { schemasOf } from './outcome-schema.ts'

/** An outcome as it is answered: what an access level does not include is absent. */
export const PublishedOutcome = Type.Object(schemasOf(outcomeMembers, true), {
  title: 'Outcome',
  description: 'What the access level does not include is absent: see GET /me/capabilities.',
})
