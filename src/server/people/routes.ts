import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { requirePerson } from '../accounts/person.ts'
import { peopleQuotas, quotasOf } from '../config/quotas.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters, Uuid, uuid } from '../http/fields.ts'
import { listInvitations } from './invitation-queries.ts'
import { acceptOffer, endOffer, offerProject, readOffer } from './offers.ts'
import { listPeople } from './queries.ts'
import {
  Invitation,
  Offer,
  OfferedTo,
  People,
  presentInvitation,
  presentOffer,
  presentPerson,
  WantedPerson,
  WantedRole,
} from './schemas.ts'
import {
  type Actor,
  acceptInvitation,
  changeRole,
  invite,
  removePerson,
  withdrawInvitation,
} from './service.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

const tags = ['people']
const PersonParameters = Type.Object({
  ...IdParameters.properties,
  userId: Type.String({ pattern: uuid }),
})
const InvitationParameters = Type.Object({
  ...IdParameters.properties,
  invitationId: Type.String({ pattern: uuid }),
})
const Accepted = namedObject('AcceptedInvitation', { projectId: Uuid })
const InvitationToken = namedObject(
  'InvitationToken',
  { token: Type.String({ minLength: 1, maxLength: 200 }) },
  { additionalProperties: false },
)

/** Who works on a project. They take no Idempotency-Key: to repeat one does nothing more than to send a mail again. */
export const peopleRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeList(app)
  routeInvite(app)
  routeWithdraw(app)
  routeAccept(app)
  routeRole(app)
  routeRemove(app)
  routeOffer(app)
  routeEndOffer(app)
  routeAcceptOffer(app)
}

const actorOf = ({ user, ip }: FastifyRequest): Actor => ({ id: user.id, network: ip })

function routeList(app: App): void {
  app.get(
    '/projects/:id/people',
    {
      schema: {
        operationId: 'listPeople',
        summary: 'Who works on a project, and who is invited',
        tags,
        params: IdParameters,
        response: { 200: People, ...errorResponses(401, 404, 503) },
      },
    },
    async ({ database, user, params }) => {
      const people = await listPeople(database, user, params.id)
      if (people.length === 0) throw problems.notFound()
      const invitations = await listInvitations(database, user, params.id)
      const offer = await readOffer(database, user.id, params.id)
      return {
        people: people.map(presentPerson),
        invitations: invitations.map(presentInvitation),
        offer: offer && presentOffer(offer),
      }
    },
  )
}

function routeInvite(app: App): void {
  app.post(
    '/projects/:id/people',
    {
      schema: {
        operationId: 'invitePerson',
        summary: 'Invite somebody to a project by mail, with an account or without',
        description: `The link in the mail works once, for ${peopleQuotas.invitationDays} days, for whoever has an account with that address; a later invitation takes the place of an earlier one. For the owner alone.`,
        tags,
        params: IdParameters,
        body: WantedPerson,
        response: { 201: Invitation, ...errorResponses(400, 401, 404, 409, 412, 413, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      const { email = '' } = requirePerson({ email: request.body.email })
      const wanted = { projectId: request.params.id.toLowerCase(), email, role: request.body.role }
      const { PUBLIC_URL } = app.config
      const invitation = await invite(request.database, PUBLIC_URL, actorOf(request), wanted)
      return reply.code(201).send(presentInvitation(invitation))
    },
  )
}

function routeWithdraw(app: App): void {
  app.delete(
    '/projects/:id/invitations/:invitationId',
    {
      schema: {
        operationId: 'withdrawInvitation',
        summary: 'Withdraw an invitation; its link opens nothing any more',
        tags,
        params: InvitationParameters,
        response: { 204: Type.Null(), ...errorResponses(401, 404, 412, 503) },
      },
    },
    async (request, reply) => {
      const { id, invitationId } = request.params
      await withdrawInvitation(request.database, actorOf(request), id.toLowerCase(), invitationId)
      return reply.code(204).send(null)
    },
  )
}

function routeAccept(app: App): void {
  app.post(
    '/invitations/accept',
    {
      config: { rateLimit: 'verify' },
      schema: {
        operationId: 'acceptInvitation',
        summary: 'Join a project with the token of the link that was mailed',
        tags,
        body: InvitationToken,
        response: { 200: Accepted, ...errorResponses(400, 401, 403, 409, 412, 413, 415, 422, 503) },
      },
    },
    async (request) => ({
      projectId: await acceptInvitation(request.database, actorOf(request), request.body.token),
    }),
  )
}

function routeRole(app: App): void {
  app.put(
    '/projects/:id/people/:userId',
    {
      schema: {
        operationId: 'changeRole',
        summary: 'Give somebody another role in a project',
        description: 'For the owner alone, whose own role is handed over by an offer.',
        tags,
        params: PersonParameters,
        body: WantedRole,
        response: { 204: Type.Null(), ...errorResponses(400, 401, 404, 409, 412, 413, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      await changeRole(request.database, actorOf(request), membershipOf(request.params), request.body.role)
      return reply.code(204).send(null)
    },
  )
}

function routeRemove(app: App): void {
  app.delete(
    '/projects/:id/people/:userId',
    {
      schema: {
        operationId: 'removePerson',
        summary: 'Take somebody out of a project, or leave it',
        description:
          'Owners take others out; others leave. What they have made stays, links that they have made end. An owner hands the project over first.',
        tags,
        params: PersonParameters,
        response: { 204: Type.Null(), ...errorResponses(401, 404, 409, 412, 503) },
      },
    },
    async (request, reply) => {
      await removePerson(request.database, actorOf(request), membershipOf(request.params))
      return reply.code(204).send(null)
    },
  )
}

function routeOffer(app: App): void {
  app.post(
    '/projects/:id/offer',
    {
      schema: {
        operationId: 'offerProject',
        summary: 'Offer a project to one of its people, who owns it once they accept',
        description: `A mail tells them how much would count for their account. An offer ends after ${peopleQuotas.offerDays} days, when it is taken back or declined, and with their membership; a later one takes its place. For the owner alone.`,
        tags,
        params: IdParameters,
        body: OfferedTo,
        response: { 201: Offer, ...errorResponses(400, 401, 404, 409, 412, 413, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      const membership = membershipOf({ id: request.params.id, userId: request.body.userId })
      const { PUBLIC_URL } = app.config
      const offer = await offerProject(request.database, PUBLIC_URL, actorOf(request), membership)
      return reply.code(201).send(presentOffer(offer))
    },
  )
}

function routeEndOffer(app: App): void {
  app.delete(
    '/projects/:id/offer',
    {
      schema: {
        operationId: 'endOffer',
        summary: 'Take the offer of a project back, or decline it',
        tags,
        params: IdParameters,
        response: { 204: Type.Null(), ...errorResponses(401, 404, 409, 412, 503) },
      },
    },
    async (request, reply) => {
      await endOffer(request.database, actorOf(request), request.params.id.toLowerCase())
      return reply.code(204).send(null)
    },
  )
}

function routeAcceptOffer(app: App): void {
  app.post(
    '/projects/:id/offer/accept',
    {
      schema: {
        operationId: 'acceptOffer',
        summary: 'Own a project that is offered to you: all that is in it counts for you',
        description:
          'Whoever has offered it is an editor then. Refused where your account has no room for it.',
        tags,
        params: IdParameters,
        response: { 204: Type.Null(), ...errorResponses(401, 404, 409, 412, 503) },
      },
    },
    async (request, reply) => {
      const projectId = request.params.id.toLowerCase()
      await acceptOffer(request.database, actorOf(request), projectId, quotasOf(app.config))
      return reply.code(204).send(null)
    },
  )
}

const membershipOf = ({ id, userId }: { readonly id: string; readonly userId: string }) => ({
  projectId: id.toLowerCase(),
  userId: userId.toLowerCase(),
})
