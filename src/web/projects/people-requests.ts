import { queryOptions } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import type { components } from '../api/generated.ts'
import { answered, answeredWhole } from '../api/problems.ts'
import { casesKey } from '../cases/queries.ts'

export type People = components['schemas']['People']
export type Person = components['schemas']['Person']
export type Invitation = components['schemas']['Invitation']
export type Offer = components['schemas']['ProjectOffer']
export type Wanted = components['schemas']['WantedPerson']

export const peopleOf = (id: string) =>
  queryOptions({
    queryKey: [...casesKey, 'people', id],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/projects/{id}/people', { params: { path: { id } }, signal })),
  })

/** What is asked of the server about the people of a project; each answers once it is done, or throws why not. */
export const peopleRequests = (id: string) => ({
  invite: (body: Wanted) =>
    answered(api.POST('/api/v1/projects/{id}/people', { params: { path: { id } }, body })),
  withdraw: (invitationId: string) =>
    answeredWhole(
      api.DELETE('/api/v1/projects/{id}/invitations/{invitationId}', {
        params: { path: { id, invitationId } },
      }),
    ),
  changeRole: (userId: string, role: Wanted['role']) =>
    answeredWhole(
      api.PUT('/api/v1/projects/{id}/people/{userId}', { params: { path: { id, userId } }, body: { role } }),
    ),
  offer: (userId: string) =>
    answered(api.POST('/api/v1/projects/{id}/offer', { params: { path: { id } }, body: { userId } })),
  /** Takes it back, or declines it. */
  endOffer: () => answeredWhole(api.DELETE('/api/v1/projects/{id}/offer', { params: { path: { id } } })),
  acceptOffer: () =>
    answeredWhole(api.POST('/api/v1/projects/{id}/offer/accept', { params: { path: { id } } })),
  remove: (userId: string) =>
    answeredWhole(api.DELETE('/api/v1/projects/{id}/people/{userId}', { params: { path: { id, userId } } })),
})
