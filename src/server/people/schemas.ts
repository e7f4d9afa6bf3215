import Type from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { Email } from '../accounts/schemas.ts'
import { memberRoles, roles } from '../authorization.ts'
import { Timestamp, Uuid } from '../http/fields.ts'
import type { Invitation as InvitationRow } from './invitation-queries.ts'
import type { Person as PersonRow } from './queries.ts'

const Role = Type.Enum([...roles])
const MemberRole = Type.Enum([...memberRoles])

export const WantedPerson = namedObject(
  'WantedPerson',
  { email: Email, role: MemberRole },
  { additionalProperties: false },
)

export const WantedRole = namedObject(
  'WantedRole',
  { role: { ...Role, description: 'owner: the project is handed over, and you are an editor of it.' } },
  { additionalProperties: false },
)

const Person = namedObject('Person', {
  userId: Uuid,
  name: Type.String({ description: 'Empty where they have given none.' }),
  email: Type.String(),
  role: Role,
  joinedAt: { ...Timestamp, description: 'Of the owner: since the project exists.' },
})

export const Invitation = namedObject('Invitation', {
  id: Uuid,
  email: Type.String(),
  role: MemberRole,
  createdAt: Timestamp,
  expiresAt: Timestamp,
})

export const People = namedObject('People', {
  people: Type.Array(Person),
  invitations: Type.Array(Invitation, { description: 'That nobody has accepted yet.' }),
})

export const presentPerson = ({ joinedAt, ...person }: PersonRow) => ({
  ...person,
  joinedAt: joinedAt.toISOString(),
})

export const presentInvitation = ({ createdAt, expiresAt, ...invitation }: InvitationRow) => ({
  ...invitation,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
})
