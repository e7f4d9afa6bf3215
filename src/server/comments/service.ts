import { type AccessLevel, viewOf } from '../../contract/access-level.ts'
import { readAnchor } from '../../contract/comments/anchor.ts'
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
  deleteComment,
  findMentioned,
  findThread,
  insertComment,
  insertThread,
  lockCommented,
  resolveThread,
  type Thread,
  updateComment,
  type Way,
} from './queries.ts'

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
): Promise<Thread> {
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
      await say(transaction, by, { found, threadId, ...said })
      return threadId
    },
  )
}

/** @throws {Problem} not_found, invalid_input, comment_limit */
export async function reply(
  database: Database,
  by: Commenter,
  threadId: string,
  said: Said,
): Promise<Thread> {
  return await inScenario(database, by, { way: 'thread', id: threadId }, async (transaction, found) => {
    requireRoom(found)
    await say(transaction, by, { found, threadId, ...said })
    return threadId
  })
}

/** @throws {Problem} not_found */
export async function editComment(
  database: Database,
  by: Commenter,
  id: string,
  text: string,
): Promise<Thread> {
  return await inScenario(database, by, { way: 'comment', id }, (transaction) =>
    updateComment(transaction, by.id, id, text),
  )
}

/** @throws {Problem} not_found */
export async function removeComment(database: Database, by: Commenter, id: string): Promise<void> {
  await inTransaction(database, async (transaction) => {
    const found = await lockCommented(transaction, by.id, 'comment', id)
    if (!found || !(await deleteComment(transaction, by.id, id))) throw problems.notFound()
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
    (await resolveThread(transaction, threadId, isResolved ? by.id : null)) ? threadId : undefined,
  )
}

/** Does something in a scenario that somebody may comment on, and gives the thread that it says, as it then is. */
async function inScenario(
  database: Database,
  by: Commenter,
  { way, id }: { readonly way: Way; readonly id: string },
  work: (transaction: Database, found: Commented) => Promise<string | undefined>,
): Promise<Thread> {
  return await inTransaction(database, async (transaction) => {
    const found = await lockCommented(transaction, by.id, way, id)
    const threadId = found && (await work(transaction, found))
    const thread = threadId === undefined ? undefined : await findThread(transaction, threadId)
    if (!thread) throw problems.notFound()
    return thread
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

async function say(
  transaction: Database,
  by: Commenter,
  { found, threadId, text, mentions = [] }: Utterance,
): Promise<void> {
  if (!(await insertComment(transaction, { threadId, userId: by.id, text }))) throw problems.notFound()
  const ids = new Set(mentions.map((id) => id.toLowerCase()))
  if (ids.size === 0) return
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
}
