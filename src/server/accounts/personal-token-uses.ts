import type { FastifyInstance } from 'fastify'
import type { Database } from '../database/database.ts'
import { notePersonalTokenUse } from './personal-token-queries.ts'

declare module 'fastify' {
  interface FastifyInstance {
    personalTokenUses: PersonalTokenUses
  }
}

/** Each takes about a hundred bytes. */
const maximum = 10_000
const noteEveryMilliseconds = 60_000

export function registerPersonalTokenUses(app: FastifyInstance, database: Database): void {
  const onError = (error: Error) => app.log.warn({ cause: error.message }, 'the use of a token was not noted')
  app.decorate('personalTokenUses', new PersonalTokenUses(database, onError))
}

/** Notes when tokens were last used: once a minute each, so that a request costs no statement, and nobody waits for it. */
class PersonalTokenUses {
  readonly #database: Database
  readonly #onError: (error: Error) => void
  readonly #notedAtMilliseconds = new Map<string, number>()

  constructor(database: Database, onError: (error: Error) => void) {
    this.#database = database
    this.#onError = onError
  }

  note(id: string): void {
    const now = performance.now()
    if (now - (this.#notedAtMilliseconds.get(id) ?? Number.NEGATIVE_INFINITY) < noteEveryMilliseconds) return
    if (this.#notedAtMilliseconds.size >= maximum) this.#notedAtMilliseconds.clear()
    this.#notedAtMilliseconds.set(id, now)
    notePersonalTokenUse(this.#database, id).catch(this.#onError)
  }
}
