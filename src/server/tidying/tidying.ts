import { setTimeout as sleep } from 'node:timers/promises'
import { deleteOldMailTokens } from '../accounts/mail-tokens.ts'
import { deleteOldPersonalTokens } from '../accounts/personal-token-queries.ts'
import { deleteOldSessions, deleteOldTokens } from '../accounts/session-queries.ts'
import { deleteExpiredEvents } from '../audit/queries.ts'
import { deleteAllNotKept } from '../calculations/keeping.ts'
import type { Keeping } from '../config/quotas.ts'
import type { Database } from '../database/database.ts'
import { deleteExpiredAnswers } from '../http/idempotency/queries.ts'
import { deleteExpiredLinks } from '../links/queries.ts'
import { deleteOldMails } from '../mail/queries.ts'
import { deleteExpiredInvitations } from '../people/invitation-queries.ts'
import { deleteExpiredOffers } from '../people/offer-queries.ts'
import { deleteOldPresence } from '../presence/queries.ts'
import { deleteOldCaseTables } from './case-table-deletions.ts'
import { deletions } from './deletions.ts'
import type { Deletion } from './forgetting.ts'
import { deleteOldSamples } from './study-deletions.ts'

/** How often what somebody has deleted is looked for. */
const deletionMilliseconds = 2_000
/** How often what only takes room is deleted: answers, mails, tokens, sessions, audit events, calculations, samples and tables of cases that are not kept, links. */
const expirationMilliseconds = 600_000

/** @returns whether it is time to stop. */
type Pause = () => Promise<boolean>

export interface Tidying {
  /** Resolves once the statement in hand is done. */
  stop(): Promise<void>
}

const expirations = [
  deleteExpiredAnswers,
  deleteOldMails,
  deleteOldMailTokens,
  deleteOldSessions,
  deleteOldTokens,
  deleteOldPersonalTokens,
  deleteExpiredEvents,
  deleteOldSamples,
  deleteOldCaseTables,
  deleteExpiredLinks,
  deleteExpiredInvitations,
  deleteExpiredOffers,
  deleteOldPresence,
] as const

/**
 * Deletes in the background, a few rows at a time: what somebody has deleted, and what is not kept any longer. Between two
 * statements it rests for as long as the last one took, so that others always have their turn; it takes one connection.
 */
export function startTidying(
  database: Database,
  keeping: Keeping,
  onError: (error: unknown) => void,
): Tidying {
  const stopping = new AbortController()
  const { signal } = stopping
  const deleteAll = async (each: readonly Deletion[], pause: Pause) => {
    for (const deletion of each) await exhaust(deletion, database, pause).catch(onError)
  }
  const run = async () => {
    let expireAt = performance.now()
    while (!signal.aborted) {
      const pause = pauseLikeWork(signal)
      await deleteAll(deletions, pause)
      if (performance.now() >= expireAt) {
        expireAt = performance.now() + expirationMilliseconds
        await deleteAll(expirations, pause)
        await deleteAllNotKept(database, keeping, pause).catch(onError)
      }
      await rest(deletionMilliseconds, signal)
    }
  }
  const running = run()
  return {
    async stop() {
      stopping.abort()
      await running
    },
  }
}

/** Repeats it until it finds nothing any more. */
async function exhaust(deletion: Deletion, database: Database, pause: Pause): Promise<void> {
  while ((await deletion(database)) > 0) if (await pause()) return
}

/** A pause that lasts as long as what came before it. */
function pauseLikeWork(signal: AbortSignal): Pause {
  let resumedAt = performance.now()
  return async () => {
    await rest(performance.now() - resumedAt, signal)
    resumedAt = performance.now()
    return signal.aborted
  }
}

const rest = (milliseconds: number, signal: AbortSignal): Promise<unknown> =>
  sleep(milliseconds, undefined, { signal }).catch(() => {})
