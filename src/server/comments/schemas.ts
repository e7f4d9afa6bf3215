import Type, { type Static } from 'typebox'
import type { AccessLevel } from '../../contract/access-level.ts'
import { isAnchorSeen } from '../../contract/comments/anchor.ts'
import { namedObject } from '../../contract/request/named-object.ts'
import { commentQuotas } from '../config/quotas.ts'
import { orNull, Timestamp, Uuid } from '../http/fields.ts'
import { PageQuery } from '../http/pages.ts'
import type {
  Comment as CommentRow,
  PlacedComment as PlacedRow,
  Thread as ThreadRow,
} from './reading-queries.ts'

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

const anchorForm = { minLength: 1, maxLength: 300, pattern: '^[^\\u0000]*$' } as const

export const NewComment = namedObject('NewComment', said, { additionalProperties: false })
export const NewThread = namedObject(
  'NewCommentThread',
  {
    anchor: Type.String({
      ...anchorForm,
      description:
        'An input by its place (/plant/capacity, /feedstocks/UCO/price, /convention/energySales), be it a number, a choice or a text; a number by its place in the outcome (/financials/npv), or a quantity by its symbol (NPV).',
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

const comment = {
  id: Uuid,
  by: orNull(Type.String({ description: 'A name; null once the account is gone.' })),
  isOwn: Type.Boolean(),
  text: Type.String(),
  createdAt: Timestamp,
  editedAt: orNull(Timestamp),
}
export const Comment = namedObject('Comment', comment)

const heard = {
  withheldFrom: Type.Array(Type.String(), {
    description:
      'Names of those mentioned whose access level does not include what the thread stands beside: they read what is said, without the number.',
  }),
}

export const Reply = namedObject('CommentReply', {
  ...comment,
  threadId: Uuid,
  commentCount: Type.Integer({ description: 'How many comments the thread has by this one.' }),
  ...heard,
})

export const PlacedComment = namedObject('PlacedComment', {
  ...comment,
  threadId: Uuid,
  scenarioId: Uuid,
  anchor: Type.String({ description: 'What it stands beside.' }),
})

export const CommentedPlace = namedObject('CommentedPlace', {
  anchor: Type.String(),
  open: Type.Integer({ description: 'Threads that are open.' }),
  resolved: Type.Integer(),
})

export const ThreadQuery = Type.Object({
  ...PageQuery.properties,
  anchor: Type.Optional(Type.String({ ...anchorForm, description: 'Those beside one thing alone.' })),
  state: Type.Optional(Type.Enum(['open', 'resolved'], { description: 'Both where it is left out.' })),
})

const thread = {
  id: Uuid,
  calculationId: {
    ...orNull(Uuid),
    description: 'Of which it was said; null once that is not kept any more.',
  },
  anchor: Type.String({ description: 'As in what began it; elements of lists by their names.' }),
  told: {
    ...Type.Union([
      namedObject('ToldNumber', { value: orNull(Type.Number()), unit: Type.String() }),
      namedObject('ToldWord', { word: Type.String() }),
      Type.Null(),
    ]),
    description:
      'The number, choice or text as it was then. Null where nothing was given or several numbers are, or where your level does not include it.',
  },
  isWithheld: Type.Boolean({
    description: 'Whether your access level does not include what it stands beside.',
  }),
  createdAt: Timestamp,
  resolvedAt: orNull(Timestamp),
  resolvedBy: orNull(Type.String()),
  commentCount: Type.Integer(),
  comments: Type.Array(Comment, {
    description: 'The latest three, the newest first; all at GET /comment-threads/{id}/comments.',
  }),
}
export const Thread = namedObject('CommentThread', thread)

export const BegunThread = namedObject('BegunCommentThread', { ...thread, ...heard })

export interface CommentReader {
  readonly id: string
  readonly level: AccessLevel
}

/** A thread as somebody sees it. */
export function presentThread(
  { resolvedAt, createdAt, comments, ...row }: ThreadRow,
  reader: CommentReader,
): Static<typeof Thread> {
  const isWithheld = !isAnchorSeen(row.anchor, reader.level)
  return {
    ...row,
    told: isWithheld ? null : row.told,
    isWithheld,
    createdAt: createdAt.toISOString(),
    resolvedAt: resolvedAt?.toISOString() ?? null,
    comments: comments.map((each) => presentComment(each, reader.id)),
  }
}

export const presentComment = (
  { userId, createdAt, editedAt, ...said }: CommentRow,
  readerId: string,
): Static<typeof Comment> => ({
  ...said,
  isOwn: userId === readerId,
  createdAt: new Date(createdAt).toISOString(),
  editedAt: editedAt === null ? null : new Date(editedAt).toISOString(),
})

export const presentPlaced = (
  { comment: said, ...place }: PlacedRow,
  readerId: string,
): Static<typeof PlacedComment> => ({ ...presentComment(said, readerId), ...place })
