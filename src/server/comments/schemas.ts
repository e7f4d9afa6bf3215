import Type, { type Static } from 'typebox'
import type { AccessLevel } from '../../contract/access-level.ts'
import { isAnchorSeen } from '../../contract/comments/anchor.ts'
import { namedObject } from '../../contract/request/named-object.ts'
import { commentQuotas } from '../config/quotas.ts'
import { orNull, Timestamp, Uuid } from '../http/fields.ts'
import type { Thread as ThreadRow } from './queries.ts'

const Text = Type.String({
  minLength: 1,
  maxLength: commentQuotas.characters,
  pattern: '\\S',
  description: 'Text, and never markup.',
})
const said = {
  text: Text,
  mentions: Type.Optional(
    Type.Array(Uuid, {
      maxItems: commentQuotas.mentions,
      description: 'People of the project, who are told by mail.',
    }),
  ),
}

export const NewComment = namedObject('NewComment', said, { additionalProperties: false })
export const NewThread = namedObject(
  'NewCommentThread',
  {
    anchor: Type.String({
      minLength: 1,
      maxLength: 300,
      pattern: '^[^\\u0000]*$',
      description:
        'An input by its place (/plant/capacity, /feedstocks/UCO/price), a number by its place in the outcome (/financials/npv), or a quantity by its symbol (NPV).',
    }),
    ...said,
  },
  { additionalProperties: false },
)
export const EditedComment = namedObject('EditedComment', { text: Text }, { additionalProperties: false })
export const Resolution = namedObject(
  'CommentResolution',
  { isResolved: Type.Boolean() },
  { additionalProperties: false },
)

const Comment = namedObject('Comment', {
  id: Uuid,
  by: orNull(Type.String({ description: 'A name; null once the account is gone.' })),
  isOwn: Type.Boolean(),
  text: Type.String(),
  createdAt: Timestamp,
  editedAt: orNull(Timestamp),
})

export const Thread = namedObject('CommentThread', {
  id: Uuid,
  calculationId: Uuid,
  anchor: Type.String({ description: 'As in what began it; elements of lists by their names.' }),
  told: {
    ...orNull(namedObject('ToldNumber', { value: orNull(Type.Number()), unit: Type.String() })),
    description:
      'The number as it was then. Null where it is none or several, or where your level does not include it.',
  },
  isWithheld: Type.Boolean({
    description: 'Whether your access level does not include what it stands beside.',
  }),
  createdAt: Timestamp,
  resolvedAt: orNull(Timestamp),
  resolvedBy: orNull(Type.String()),
  comments: Type.Array(Comment, { description: 'The oldest first.' }),
})

/** A thread as somebody sees it. */
export function presentThread(
  { resolvedAt, createdAt, comments, ...thread }: ThreadRow,
  reader: { readonly id: string; readonly level: AccessLevel },
): Static<typeof Thread> {
  const isWithheld = !isAnchorSeen(thread.anchor, reader.level)
  return {
    ...thread,
    told: isWithheld ? null : thread.told,
    isWithheld,
    createdAt: createdAt.toISOString(),
    resolvedAt: resolvedAt?.toISOString() ?? null,
    comments: comments.map(({ userId, createdAt: at, editedAt, ...comment }) => ({
      ...comment,
      isOwn: userId === reader.id,
      createdAt: new Date(at).toISOString(),
      editedAt: editedAt === null ? null : new Date(editedAt).toISOString(),
    })),
  }
}
