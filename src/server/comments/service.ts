import { type AccessLevel, viewOf } from '../../contract/access-level.ts'
import { isAnchorSeen, readAnchor } from '../../contract/comments/anchor.ts'
import type { Inputs } from '../../contract/request/inputs.ts'
import { findCalculation } from '../calculations/queries.ts'
import { commentQuotas } from '../config/quotas.ts'
import type { Database } from '../database/database.ts'
import { inTransaction } from '../database/transactions.ts'
import { problems } from '../http/errors.ts'
import { queueMail } from '../mail/outbox.ts'
import { countRecentMails } from '../mail/queries.ts'
import { mailTexts } from '../mail/texts.ts'
import {
  type Commented,
  countComments,
  deleteComment,
  findMentioned,
  insertComment,
  insertThread,
  lockCommented,
  lockScenarioOfComment,
  type Mentioned,
  resolveThread,
  updateComment,
  type Way,
} from './queries.ts'
import { findComment, findThread, type PlacedComment, type Thread } from './reading-queries.ts'

/** Who comments, and where the page is that a mail leads to. */
export interface Commenter {
  readonly id: string
  readonly isAdmin: boolean
  readonly accessLevel: AccessLevel
  readonly publicUrl: string
}

export interface Said {
  readonly text: string
  /** Ids of people of the project who are told by mail. */
  readonly mentions?: readonly string[]
}

/** Who of those mentioned reads what was said without the number that it stands beside, by their names. */
interface Heard {
  readonly withheldFrom: readonly string[]
}

/**
 * Begins a thread beside a number or an input of a calculation.
 *
 * @throws {Problem} not_found, not_calculated, invalid_input, comment_limit
 */
export async function beginThread(
  database: Database,
  by: Commenter,
  calculationId: string,
  { anchor: at, ...said }: Said & { readonly anchor: string },
): Promise<Heard & { readonly thread: Thread }> {
  const calculation = await findCalculation(database, by, calculationId)
  if (!calculation) throw problems.notFound()
  if (calculation.outcome === null) throw problems.notCalculated()
  const inputs = JSON.parse(calculation.inputs) as Inputs
  const anchor = readAnchor(inputs, JSON.parse(calculation.outcome), at, viewOf(by))
  return await inScenario(
    database,
    by,
    { way: 'calculation', id: calculationId },
    async (transaction, found) => {
      if (!anchor) throw problems.noSuchAnchor()
      requireRoom(found)
      if (found.threads >= commentQuotas.threads) throw limit()
      const { scenarioId } = found
      const threadId = await insertThread(transaction, { scenarioId, calculationId, anchor })
      const { mentioned } = await say(transaction, by, { found, threadId, ...said })
      const thread = await findThread(transaction, threadId)
      return thread && { thread, withheldFrom: withheldFrom(mentioned, anchor.at) }
    },
  )
}

/** What was said, and how many comments its thread has by it. @throws {Problem} not_found, invalid_input, comment_limit */
export async function reply(
  database: Database,
  by: Commenter,
  threadId: string,
  said: Said,
): Promise<Heard & PlacedComment & { readonly commentCount: number }> {
  return await inScenario(database, by, { way: 'thread', id: threadId }, async (transaction, found) => {
    requireRoom(found)
    const { id, mentioned } = await say(transaction, by, { found, threadId, ...said })
    const placed = await findComment(transaction, by, id)
    if (!placed) return undefined
    const commentCount = await countComments(transaction, threadId)
    return { ...placed, commentCount, withheldFrom: withheldFrom(mentioned, placed.anchor) }
  })
}

/** @throws {Problem} not_found */
export async function editComment(
  database: Database,
  by: Commenter,
  id: string,
  text: string,
): Promise<PlacedComment> {
  return await inScenario(database, by, { way: 'comment', id }, async (transaction) =>
    (await updateComment(transaction, by.id, id, text)) ? await findComment(transaction, by, id) : undefined,
  )
}

/** @throws {Problem} not_found */
export async function removeComment(database: Database, userId: string, id: string): Promise<void> {
  await inTransaction(database, async (transaction) => {
    const scenarioId = await lockScenarioOfComment(transaction, userId, id)
    if (scenarioId === undefined || !(await deleteComment(transaction, userId, id))) throw problems.notFound()
  })
}

/** Resolves a thread or reopens it; twice is as good as once. @throws {Problem} not_found */
export async function setResolved(
  database: Database,
  by: Commenter,
  threadId: string,
  isResolved: boolean,
): Promise<Thread> {
  return await inScenario(database, by, { way: 'thread', id: threadId }, async (transaction) =>
    (await resolveThread(transaction, threadId, isResolved ? by.id : null))
      ? await findThread(transaction, threadId)
      : undefined,
  )
}

/** Does something in a scenario that somebody may comment on, and gives what that is. */
async function inScenario<Result>(
  database: Database,
  by: Commenter,
  { way, id }: { readonly way: Way; readonly id: string },
  work: (transaction: Database, found: Commented) => Promise<Result | undefined>,
): Promise<Result> {
  return await inTransaction(database, async (transaction) => {
    const found = await lockCommented(transaction, by.id, way, id)
    const result = found && (await work(transaction, found))
    if (result === undefined) throw problems.notFound()
    return result
  })
}

const limit = () => problems.commentLimit(commentQuotas.threads, commentQuotas.comments)

/** @throws {Problem} comment_limit */
function requireRoom({ comments }: Commented): void {
  if (comments >= commentQuotas.comments) throw limit()
}

interface Utterance extends Said {
  readonly found: Commented
  readonly threadId: string
}

/** Those mentioned who do not see what a thread stands beside. */
const withheldFrom = (mentioned: readonly Mentioned[], anchor: string): string[] =>
  mentioned.filter((each) => !isAnchorSeen(anchor, viewOf(each))).map(({ name }) => name)

/** @returns the id of what was said, and who was mentioned. */
async function say(
  transaction: Database,
  by: Commenter,
  { found, threadId, text, mentions = [] }: Utterance,
): Promise<{ readonly id: string; readonly mentioned: readonly Mentioned[] }> {
  const id = await insertComment(transaction, { threadId, userId: by.id, text })
  if (id === undefined) throw problems.notFound()
  return { id, mentioned: await tellMentioned(transaction, by, found, mentions) }
}

async function tellMentioned(
  transaction: Database,
  by: Commenter,
  found: Commented,
  mentions: readonly string[],
): Promise<readonly Mentioned[]> {
  const ids = new Set(mentions.map((id) => id.toLowerCase()))
  if (ids.size === 0) return []
  const mentioned = await findMentioned(transaction, found.projectId, [...ids])
  if (mentioned.length < ids.size) throw problems.notOfProject('/mentions')
  for (const { email: to } of mentioned.filter(({ id }) => id !== by.id)) {
    // Whoever is mentioned again and again is told so often, and no more.
    if ((await countRecentMails(transaction, to, 'mention')) >= commentQuotas.mailsAnHour) continue
    await queueMail(transaction, {
      to,
      kind: 'mention',
      ...mailTexts.mentioned(by.publicUrl, found.scenarioId),
    })
  }
  return mentioned
}
