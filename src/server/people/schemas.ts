import Type from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { Email } from '../accounts/schemas.ts'
import { memberRoles, roles } from '../authorization.ts'
import { orNull, Timestamp, Uuid } from '../http/fields.ts'
import type { Invitation as InvitationRow } from './invitation-queries.ts'
import type { WeighedOffer } from './offers.ts'
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
  { role: { ...MemberRole, description: 'The owner’s is offered to somebody, and accepted by them.' } },
  { additionalProperties: false },
)

const Person = namedObject('Person', {
  userId: Uuid,
  name: Type.String({ description: 'Empty where they have given none.' }),
  email: {
    ...orNull(Type.String()),
    description: 'Null for reviewers and viewers, who see their own alone.',
  },
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

export const OfferedTo = namedObject('OfferedTo', { userId: Uuid }, { additionalProperties: false })

const Count = Type.Integer({ minimum: 0 })

export const Offer = namedObject('ProjectOffer', {
  userId: { ...Uuid, description: 'Whom the project is offered to.' },
  createdAt: Timestamp,
  expiresAt: Timestamp,
  scenarios: {
    ...Count,
    description: 'That count for whoever owns it, with deleted ones that can be had back.',
  },
  calculations: Count,
  studies: Count,
  bytes: {
    ...Type.Number({ minimum: 0 }),
    description: 'That all of it takes of what an account may store.',
  },
})

export const People = namedObject('People', {
  offer: {
    ...orNull(Offer),
    description:
      'That it is to be somebody else’s: told to its owner and to whom it is offered; null to all others.',
  },
  people: Type.Array(Person),
  invitations: Type.Array(Invitation, {
    description: 'That nobody has accepted yet; told to owners and editors.',
  }),
})

export const presentPerson = ({ joinedAt, ...person }: PersonRow) => ({
  ...person,
  joinedAt: joinedAt.toISOString(),
})

export const presentOffer = ({ userId, createdAt, expiresAt, weight }: WeighedOffer) => ({
  userId,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
  ...weight,
})

export const presentInvitation = ({ createdAt, expiresAt, ...invitation }: InvitationRow) => ({
  ...invitation,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
})
