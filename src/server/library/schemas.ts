import Type, { type Static } from 'typebox'
import { libraryKinds } from '../../contract/library/library-kinds.ts'
import { LibraryBody } from '../../contract/library/library-schema.ts'
import { namedObject } from '../../contract/request/named-object.ts'
import { Name, orNull, SearchText, Timestamp, Uuid } from '../http/fields.ts'
import { PageQuery } from '../http/pages.ts'
import type { LibraryItem as ItemRow } from './queries.ts'
import { revisionEtag } from './revisions.ts'

const Kind = Type.Enum([...libraryKinds])
const closed = { additionalProperties: false } as const

const content = {
  name: Name,
  body: LibraryBody,
  source: Type.String({
    minLength: 1,
    maxLength: 300,
    pattern: '\\S',
    description: 'Where the values are from.',
  }),
  link: Type.Optional(
    orNull(
      Type.String({ maxLength: 300, pattern: '^https?://\\S+$', description: 'An address of the source.' }),
    ),
  ),
  note: Type.Optional(orNull(Type.String({ minLength: 1, maxLength: 1_000, pattern: '\\S' }))),
}

export const NewLibraryItem = namedObject('NewLibraryItem', { kind: Kind, ...content }, closed)
export const ChangedLibraryItem = namedObject('ChangedLibraryItem', content, closed)

export const LibraryItem = namedObject('LibraryItem', {
  id: Uuid,
  projectId: orNull({ ...Uuid, description: 'Null where it is your own.' }),
  kind: Kind,
  name: Type.String(),
  body: LibraryBody,
  source: Type.String(),
  link: orNull(Type.String()),
  note: orNull(Type.String()),
  revision: Type.Integer({ description: 'Counts the edits, from 1.' }),
  etag: Type.String({ description: 'What If-Match takes, so that nothing newer is overwritten.' }),
  changedBy: orNull(Type.String({ description: 'A name; null once the account is gone.' })),
  createdAt: Timestamp,
  updatedAt: Timestamp,
})

export const LibraryQuery = Type.Object({
  ...PageQuery.properties,
  kind: Type.Optional(Kind),
  q: Type.Optional({ ...SearchText, description: 'Part of the name or the source.' }),
})

export const LibraryUse = namedObject(
  'LibraryUse',
  {
    itemId: Uuid,
    at: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 300,
        description:
          'The element that it was used as, by its name (/feedstocks/UCO); for a price its place (/feedstocks/UCO/price); left out for a plant.',
      }),
    ),
  },
  closed,
)

export function presentItem(row: ItemRow): Static<typeof LibraryItem> {
  const { id, projectId, kind, name, body, source, link, note, revision, changedBy, createdAt, updatedAt } =
    row
  return {
    id,
    projectId,
    kind,
    name,
    body: JSON.parse(body),
    source,
    link,
    note,
    revision,
    etag: revisionEtag(revision),
    changedBy,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  }
}
