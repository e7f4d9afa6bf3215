import { viewOf } from '../../contract/access-level.ts'
import { listComments, listOwnComments, listThreads, type Thread } from '../comments/reading-queries.ts'
import { presentComment, presentPlaced, presentThread } from '../comments/schemas.ts'
import type { Database } from '../database/database.ts'
import { allOf, type Owner, rowsText } from './all-of.ts'

/** A comment has 8 kB at most; a thread comes with a few. */
const rowsAtOnce = { threads: 20, comments: 100 } as const

/** The threads of a scenario, each with all its comments, as pieces of what stands between the brackets of an array. */
export async function* threadsText(
  database: Database,
  owner: Owner,
  scenarioId: string,
): AsyncGenerator<string> {
  const threads = allOf<Thread>({
    atOnce: rowsAtOnce.threads,
    ask: (page) => listThreads(database, owner, scenarioId, page),
    timeOf: ({ createdAt }) => createdAt.toISOString(),
  })
  let separator = ''
  for await (const thread of threads) {
    const { comments, ...told } = presentThread(thread, { id: owner.id, level: viewOf(owner) })
    yield `${separator}${JSON.stringify(told).slice(0, -1)},"comments":[`
    yield* comments.length < thread.commentCount
      ? commentsText(database, owner, thread.id)
      : [comments.map((comment) => JSON.stringify(comment)).join(',')]
    yield ']}'
    separator = ','
  }
}

const commentsText = (database: Database, owner: Owner, threadId: string): AsyncGenerator<string> =>
  rowsText(
    allOf({
      atOnce: rowsAtOnce.comments,
      ask: (page) => listComments(database, owner, threadId, page),
      timeOf: ({ createdAt }) => createdAt,
    }),
    (comment) => presentComment(comment, owner.id),
  )

/** What the person has said in projects that are not their own, as pieces of what stands between the brackets of an array. */
export async function* commentsElsewhereText(database: Database, owner: Owner): AsyncGenerator<string> {
  const own = allOf({
    atOnce: rowsAtOnce.comments,
    ask: (page) => listOwnComments(database, owner.id, page),
    timeOf: ({ comment }) => comment.createdAt,
  })
  async function* elsewhere() {
    for await (const { id, isInOwnProject, ...placed } of own) if (!isInOwnProject) yield placed
  }
  yield* rowsText(elsewhere(), (placed) => presentPlaced(placed, owner.id))
}
