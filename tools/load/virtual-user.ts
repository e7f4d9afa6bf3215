import { setTimeout as sleep } from 'node:timers/promises'
import type { Connection, Reply, Request } from './connection.ts'
import type { Action, Recorder } from './recorder.ts'
import {
  endingOf,
  kindOf,
  readMasterData,
  readProjects,
  readQueued,
  readRetryAfter,
  readSession,
  readState,
  type Session,
  tagOf,
} from './replies.ts'

/** An account with a scenario of its own. */
export interface Account {
  readonly email: string
  readonly password: string
  readonly scenarioId: string
}

const thinkMilliseconds = { minimum: 1_000, maximum: 3_000 } as const
const projectsShare = 3 / 6
const masterDataShare = 2 / 6
const signInAttempts = 3
const refusalSecondsMaximum = 30
/** A token is renewed this long before it expires, so that a soak of hours is not refused. */
const renewalMilliseconds = 120_000
const firstPollMilliseconds = 20
const pollMillisecondsMaximum = 320
const giveUpMilliseconds = 60_000

type Attempt<Value> =
  | { readonly is: 'done'; readonly value: Value; readonly reply: Reply }
  | { readonly is: 'refused'; readonly retryMilliseconds: number }
  | { readonly is: 'failed' }

/** Somebody at a browser: signs in once, then thinks and acts in turn, on one connection. */
export class VirtualUser {
  readonly #account: Account
  readonly #connection: Connection
  readonly #recorder: Recorder
  /** What is calculated: JSON. */
  readonly #inputs: Buffer
  #headers: readonly string[] = []
  #refreshToken = ''
  #renewAt = 0

  constructor(account: Account, connection: Connection, recorder: Recorder, inputs: Buffer) {
    this.#account = account
    this.#connection = connection
    this.#recorder = recorder
    this.#inputs = inputs
  }

  /** @returns whether the user is in; who is told honestly that there is too much to do comes back until it works. */
  async signIn(isOver: () => boolean): Promise<boolean> {
    const { email, password } = this.#account
    const body = Buffer.from(JSON.stringify({ email, password }))
    let failures = 0
    while (!isOver()) {
      const attempt = await this.#attempt('login', post('/auth/login', [], body), readSession)
      if (attempt.is === 'done') {
        this.#keep(attempt.value)
        return true
      }
      if (attempt.is === 'failed') failures += 1
      if (failures === signInAttempts) return false
      await sleep(Math.max(think(), attempt.is === 'refused' ? attempt.retryMilliseconds : 0))
    }
    return false
  }

  /** Thinks and acts in turn until it is over. */
  async work(isOver: () => boolean): Promise<void> {
    let pause = think()
    for (;;) {
      await sleep(pause)
      if (isOver()) return
      if (performance.now() > this.#renewAt && !(await this.#renew(isOver))) return
      pause = Math.max(think(), await this.#act())
    }
  }

  #keep({ accessToken, refreshToken, expiresIn }: Session): void {
    this.#headers = ['authorization', `Bearer ${accessToken}`]
    this.#refreshToken = refreshToken
    this.#renewAt = performance.now() + expiresIn * 1_000 - renewalMilliseconds
  }

  /** Counted as a sign-in, which it takes the place of; what is refused is tried again while the token still lasts. */
  async #renew(isOver: () => boolean): Promise<boolean> {
    const body = Buffer.from(JSON.stringify({ refreshToken: this.#refreshToken }))
    const attempt = await this.#attempt('login', post('/auth/refresh', [], body), readSession)
    if (attempt.is === 'failed') return await this.signIn(isOver)
    if (attempt.is === 'done') this.#keep(attempt.value)
    else this.#renewAt = performance.now() + attempt.retryMilliseconds
    return true
  }

  /** @returns how long the server asked to be left alone: milliseconds. */
  async #act(): Promise<number> {
    const drawn = Math.random()
    const attempt =
      drawn < projectsShare
        ? await this.#attempt('projects', get('/projects', this.#headers), readProjects)
        : drawn < projectsShare + masterDataShare
          ? await this.#attempt('masterData', get('/master-data', this.#compressed()), readMasterData)
          : await this.#calculate()
    return attempt.is === 'refused' ? attempt.retryMilliseconds : 0
  }

  /** As every browser asks for it. */
  #compressed(): string[] {
    return [...this.#headers, 'accept-encoding', 'gzip']
  }

  async #calculate(): Promise<Attempt<unknown>> {
    const startedAt = performance.now()
    const path = `/scenarios/${this.#account.scenarioId}/calculate`
    const queued = await this.#attempt('calculate', post(path, this.#headers, this.#inputs), readQueued)
    if (queued.is !== 'done') return queued
    const ending = await this.#follow(`${path}/status`, queued.value, startedAt + giveUpMilliseconds)
    if (ending === 'calculated')
      this.#recorder.succeed('calculated', startedAt, performance.now() - startedAt)
    else this.#recorder.fail('calculated', startedAt, ending)
    return queued
  }

  /**
   * Asks again and again, less and less often, until the calculation has ended; only for what has changed.
   *
   * @returns `calculated`, else why it is not.
   */
  async #follow(path: string, calculationId: string, deadline: number): Promise<string> {
    let pause = firstPollMilliseconds
    let tag: readonly string[] = []
    while (performance.now() < deadline) {
      await sleep(pause)
      pause = Math.min(pause * 2, pollMillisecondsMaximum)
      const attempt = await this.#attempt('poll', get(path, [...this.#headers, ...tag]), readState)
      if (attempt.is === 'refused') pause = attempt.retryMilliseconds
      if (attempt.is !== 'done') continue
      const ending = endingOf(attempt.value, calculationId)
      if (ending !== 'calculating') return ending
      tag = tagOf(attempt.reply) ?? tag
    }
    return `not calculated after ${giveUpMilliseconds / 1_000} s`
  }

  /** Sends one request and records what comes of it; an answer that cannot be read as expected is an error. */
  async #attempt<Value>(
    action: Action,
    request: Request,
    read: (reply: Reply) => Value | undefined,
  ): Promise<Attempt<Value>> {
    const reply = await this.#connection.send(request)
    const { status, startedAt, milliseconds } = reply
    const value = status >= 200 && status < 400 ? read(reply) : undefined
    if (value !== undefined) {
      this.#recorder.succeed(action, startedAt, milliseconds)
      return { is: 'done', value, reply }
    }
    const retrySeconds = status === 503 ? readRetryAfter(reply) : undefined
    if (retrySeconds === undefined) {
      this.#recorder.fail(action, startedAt, kindOf(reply))
      return { is: 'failed' }
    }
    this.#recorder.refuse(action, startedAt, milliseconds)
    return { is: 'refused', retryMilliseconds: Math.min(retrySeconds, refusalSecondsMaximum) * 1_000 }
  }
}

const get = (path: string, headers: readonly string[]): Request => ({ method: 'GET', path, headers })

const post = (path: string, headers: readonly string[], body: Buffer): Request => ({
  method: 'POST',
  path,
  headers: [...headers, 'content-type', 'application/json'],
  body,
})

function think(): number {
  const { minimum, maximum } = thinkMilliseconds
  return minimum + Math.random() * (maximum - minimum)
}
