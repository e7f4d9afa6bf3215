import { api } from '../../api/client.ts'
import type { components } from '../../api/generated.ts'
import { answered, answeredWhole } from '../../api/problems.ts'
import { useList } from '../../api/use-list.ts'
import { casesKey } from '../queries.ts'

export type LibraryItem = components['schemas']['LibraryItem']
export type NewLibraryItem = components['schemas']['NewLibraryItem']
export type LibraryKind = LibraryItem['kind']

/** Whose library is looked at: that of a project, or one's own. */
export type Shelf = { readonly projectId: string } | 'own'

const ownKey = [...casesKey, 'library'] as const

/** Items of a library, the one changed last first. */
export function useItems(shelf: Shelf, { q, kind }: { q?: string; kind?: LibraryKind | undefined }) {
  const key = [...ownKey, shelf === 'own' ? shelf : shelf.projectId, q ?? '', kind ?? 'all']
  return useList<LibraryItem>(key, (cursor) => {
    const query = { ...(q && { q }), ...(kind && { kind }), ...(cursor !== undefined && { cursor }) }
    return shelf === 'own'
      ? api.GET('/api/v1/library', { params: { query } })
      : api.GET('/api/v1/projects/{id}/library', { params: { path: { id: shelf.projectId }, query } })
  })
}

export const addItem = (shelf: Shelf, body: NewLibraryItem) =>
  answered(
    shelf === 'own'
      ? api.POST('/api/v1/library', { body })
      : api.POST('/api/v1/projects/{id}/library', { params: { path: { id: shelf.projectId } }, body }),
  )

/** Refused where somebody else has changed it since. */
export const changeItem = ({ id, etag }: LibraryItem, { kind: _, ...body }: NewLibraryItem) =>
  answered(api.PUT('/api/v1/library/{id}', { params: { path: { id }, header: { 'if-match': etag } }, body }))

export const removeItem = ({ id, etag }: LibraryItem) =>
  answeredWhole(
    api.DELETE('/api/v1/library/{id}', { params: { path: { id }, header: { 'if-match': etag } } }),
  )

/** Has written beside inputs of a scenario where they are from. @param at the place of an element or a price; nothing for a plant. */
export const noteUse = (scenarioId: string, itemId: string, at: string) =>
  answered(
    api.POST('/api/v1/scenarios/{id}/assumptions/from-library', {
      params: { path: { id: scenarioId } },
      body: { itemId, ...(at !== '' && { at }) },
    }),
  )
