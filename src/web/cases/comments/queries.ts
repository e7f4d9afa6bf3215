import { queryOptions } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import type { components } from '../../api/generated.ts'
import { answered } from '../../api/problems.ts'
import { useList } from '../../api/use-list.ts'
import { keepResult } from '../keep-result.ts'
import { casesKey } from '../queries.ts'

export type Thread = components['schemas']['CommentThread']
export type Comment = components['schemas']['Comment']

/** Beside what comments of a scenario stand. */
export const commentedPlacesOf = (id: string) =>
  queryOptions({
    queryKey: [...casesKey, 'commented places', id],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/scenarios/{id}/comments/places', { params: { path: { id } }, signal })),
  })

const atOnce = { threads: 20, comments: 50 } as const

interface Asked {
  readonly anchor?: string
  readonly state?: 'open' | 'resolved'
}

/** Threads of a scenario, the newest first. */
export const useThreads = (id: string, asked: Asked, isAsked = true) =>
  useList<Thread>(
    [...casesKey, 'threads', id, asked],
    (cursor) =>
      api.GET('/api/v1/scenarios/{id}/comments', {
        params: {
          path: { id },
          query: { limit: atOnce.threads, ...asked, ...(cursor !== undefined && { cursor }) },
        },
      }),
    { enabled: isAsked },
  )

/** The comments of a thread, the newest first. */
export const useCommentsOf = (id: string, isAsked: boolean) =>
  useList<Comment>(
    [...casesKey, 'comments of', id],
    (cursor) =>
      api.GET('/api/v1/comment-threads/{id}/comments', {
        params: {
          path: { id },
          query: { limit: atOnce.comments, ...(cursor !== undefined && { cursor }) },
        },
      }),
    { enabled: isAsked },
  )

export const isOpen = ({ resolvedAt }: Thread): boolean => resolvedAt === null

/** What is said, and who is told of it by mail. */
export interface Said {
  readonly text: string
  readonly mentions: readonly string[]
}

/** Names of those mentioned whose access level does not include what the thread stands beside. */
export interface Sent {
  readonly withheldFrom: readonly string[]
}

const bodyOf = ({ text, mentions }: Said) => ({ text, mentions: [...mentions] })

/** Begins a thread beside something of what the scenario shows, which is kept first where it is not yet. */
export async function beginThread(scenarioId: string, anchor: string, said: Said): Promise<Sent> {
  const path = { id: scenarioId }
  const { calculationId } = await answered(api.GET('/api/v1/scenarios/{id}/review', { params: { path } }))
  const id = calculationId ?? (await keepResult(scenarioId))
  const body = { anchor, ...bodyOf(said) }
  return await answered(api.POST('/api/v1/calculations/{id}/comments', { params: { path: { id } }, body }))
}

export const reply = (id: string, said: Said): Promise<Sent> =>
  answered(
    api.POST('/api/v1/comment-threads/{id}/comments', { params: { path: { id } }, body: bodyOf(said) }),
  )

export const setResolved = (id: string, isResolved: boolean) =>
  answered(api.PATCH('/api/v1/comment-threads/{id}', { params: { path: { id } }, body: { isResolved } }))

export const editComment = (id: string, text: string) =>
  answered(api.PATCH('/api/v1/comments/{id}', { params: { path: { id } }, body: { text } }))

export const deleteComment = (id: string) =>
  answered(api.DELETE('/api/v1/comments/{id}', { params: { path: { id } } }))
