import { queryOptions } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import type { components } from '../../api/generated.ts'
import { answered } from '../../api/problems.ts'
import { keepResult } from '../keep-result.ts'
import { casesKey } from '../queries.ts'

export type Thread = components['schemas']['CommentThread']
export type Comment = components['schemas']['Comment']

/** What is said of a scenario and its calculations. */
export const commentsOf = (id: string) =>
  queryOptions({
    queryKey: [...casesKey, 'comments', id],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/scenarios/{id}/comments', { params: { path: { id } }, signal })),
  })

export const isOpen = ({ resolvedAt }: Thread): boolean => resolvedAt === null

/** Begins a thread beside something of what the scenario shows, which is kept first where it is not yet. */
export async function beginThread(scenarioId: string, anchor: string, text: string): Promise<void> {
  const path = { id: scenarioId }
  const { calculationId } = await answered(api.GET('/api/v1/scenarios/{id}/review', { params: { path } }))
  const id = calculationId ?? (await keepResult(scenarioId))
  await answered(
    api.POST('/api/v1/calculations/{id}/comments', { params: { path: { id } }, body: { anchor, text } }),
  )
}

export const reply = (id: string, text: string) =>
  answered(api.POST('/api/v1/comment-threads/{id}/comments', { params: { path: { id } }, body: { text } }))

export const setResolved = (id: string, isResolved: boolean) =>
  answered(api.PATCH('/api/v1/comment-threads/{id}', { params: { path: { id } }, body: { isResolved } }))

export const editComment = (id: string, text: string) =>
  answered(api.PATCH('/api/v1/comments/{id}', { params: { path: { id } }, body: { text } }))

export const deleteComment = (id: string) =>
  answered(api.DELETE('/api/v1/comments/{id}', { params: { path: { id } } }))
