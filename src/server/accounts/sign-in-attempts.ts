import { createHash } from 'node:crypto'
import { CompiledQuery } from 'kysely'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Limit } from '../config/rate-limits.ts'
import type { Database } from '../database/database.ts'
import { problems } from '../http/errors.ts'
import { Problem } from '../http/problem.ts'
import { wholeSeconds } from '../http/rate-limits/headers.ts'
import { normalizeEmail } from './service.ts'

const daySeconds = 86_400

/** Failures of an account in a day, from wherever: what an attacker with many addresses may try. */
const accountLimit: Limit = { points: 100, seconds: daySeconds }

/** The share of that which one network can use up, so that nobody can lock somebody else out from one place. */
const networkShare = 1 / 5

/** Failures of a network in a minute, whatever the accounts: one password tried on many of them. */
const networkLimit: Limit = { points: 30, seconds: 60 }

/** What is left of the limit of failures. */
interface Quota {
  readonly limit: Limit
  readonly remaining: number
  readonly resetMilliseconds: number
}

interface SignInAttempt {
  /** Undefined where nothing is limited. */
  readonly quota: Quota | undefined
  /**
   * Does the work unless there were too many failures; only a failure for wrong credentials counts.
   *
   * @throws {Problem} quota_exceeded, and whatever the work throws.
   */
  run<Result>(work: () => Promise<Result>): Promise<Result>
}

export interface SignInAttempts {
  /** The same for addresses that have an account and such that have none. */
  begin(email: string, network: string): Promise<SignInAttempt>
}

/** Stands for the address where it is not to be kept. */
export const hashOfAddress = (email: string): string =>
  createHash('sha256').update(normalizeEmail(email)).digest('base64url')

const unlimited: SignInAttempts = {
  begin: async () => ({ quota: undefined, run: (work) => work() }),
}

/**
 * Limits failed sign-ins by account and network, by account, and by network; in PostgreSQL, where all processes of
 * all machines find the same counts and a restart forgets none.
 *
 * An attempt takes its place before the password is checked and gives it back when the password is right, so that
 * many attempts at once get no further than the limit. Not so those of a network: many people may sign in from one
 * at the same moment, so there a failure counts after it has happened.
 */
export function limitSignIns(database: Database, limit: Limit | undefined): SignInAttempts {
  if (!limit) return unlimited
  const pairOfDayLimit = {
    ...accountLimit,
    points: Math.max(accountLimit.points * networkShare, limit.points),
  }
  const pair = openLimiter(database, 'pair', limit)
  const pairOfDay = openLimiter(database, 'pair-day', pairOfDayLimit)
  const account = openLimiter(database, 'account', accountLimit)
  const ofNetwork = openLimiter(database, 'network', networkLimit)

  return {
    async begin(email, network) {
      const who = hashOfAddress(email)
      const failed = await ofNetwork.get(network)
      if (failed && failed.consumedPoints >= networkLimit.points) return refuse(limit, failed)

      const places = new Places()
      const here = await takeAll(places, [
        [pair, `${who}:${network}`],
        [pairOfDay, `${who}:${network}`],
        [account, who],
      ])
      if (places.refusal) {
        await places.giveBack()
        return refuse(limit, places.refusal)
      }
      const quota = {
        limit,
        remaining: here?.remainingPoints ?? 0,
        resetMilliseconds: here?.msBeforeNext ?? 0,
      }
      return { quota, run: (work) => runCounted(work, places, () => ofNetwork.penalty(network)) }
    },
  }
}

/** The count of the first; what was taken goes back when the database fails in between. */
async function takeAll(
  places: Places,
  wanted: readonly [RateLimiterPostgres, string][],
): Promise<RateLimiterRes | undefined> {
  let first: RateLimiterRes | undefined
  try {
    for (const [limiter, key] of wanted) {
      const count = await places.take(limiter, key)
      first ??= count
    }
    return first
  } catch (error) {
    await places.giveBack().catch(() => {})
    throw error
  }
}

async function runCounted<Result>(
  work: () => Promise<Result>,
  places: Places,
  countFailure: () => Promise<unknown>,
): Promise<Result> {
  try {
    const result = await work()
    await places.giveBack()
    return result
  } catch (error) {
    const isFailure = error instanceof Problem && error.code === problems.invalidCredentials().code
    await (isFailure ? countFailure() : places.giveBack())
    throw error
  }
}

function refuse(limit: Limit, { msBeforeNext }: RateLimiterRes): SignInAttempt {
  return {
    quota: { limit, remaining: 0, resetMilliseconds: msBeforeNext },
    run: async () => {
      throw problems.quotaExceeded('login', wholeSeconds(msBeforeNext))
    },
  }
}

/** The places of one attempt with several limits: all of them, or it is refused. */
class Places {
  refusal: RateLimiterRes | undefined
  readonly #taken: { limiter: RateLimiterPostgres; key: string; endsAt: number }[] = []

  /** Does nothing more once a limit has refused. */
  async take(limiter: RateLimiterPostgres, key: string): Promise<RateLimiterRes | undefined> {
    if (this.refusal) return undefined
    const askedAt = performance.now()
    const count = await limiter.consume(key).catch((refusal: unknown) => {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      this.refusal = refusal
      return refusal
    })
    this.#taken.push({ limiter, key, endsAt: askedAt + count.msBeforeNext })
    return count
  }

  /** Not into a window that has begun since, which would then allow one more. */
  async giveBack(): Promise<void> {
    for (const { limiter, key, endsAt } of this.#taken) {
      if (performance.now() < endsAt) await limiter.reward(key)
    }
  }
}

/** The library deletes what is long over, every few minutes, in any of the processes. */
function openLimiter(database: Database, name: string, { points, seconds }: Limit): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: {
      async query({ text, values }: { text: string; values: unknown[] }) {
        const { rows } = await database.executeQuery(CompiledQuery.raw(text, values))
        return { rows, rowCount: rows.length }
      },
    },
    storeType: 'client',
    tableName: 'sign_in_attempts',
    tableCreated: true,
    // One of them deletes for all.
    clearExpiredByTimeout: name === 'account',
    keyPrefix: name,
    points,
    duration: seconds,
  })
}
