import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { Agent, request } from 'undici'
import { patienceMilliseconds } from '../../support/waiting.ts'

export interface Answer {
  /** `unavailable` is an honest refusal: 503 that says when to come again. `failed` never may be. */
  readonly verdict: 'served' | 'refused' | 'unavailable' | 'failed'
  readonly what: string
  /** 0 when there was no answer. */
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
  /** A time by `performance.now()`. */
  readonly from: number
  readonly to: number
}

export interface Sent {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** How long the client waits for the answer. */
  readonly patienceMilliseconds?: number
}

/** Keeps connections alive, as browsers and load balancers do. */
const agent = new Agent({ keepAliveTimeout: 60_000, connections: 256 })

export const closeConnections = () => agent.destroy()

/** Never rejects: an answer that does not come is one as well. */
export async function ask(
  origin: string,
  method: string,
  path: string,
  { body, headers, patienceMilliseconds: patience = 40_000 }: Sent = {},
): Promise<Answer> {
  const from = performance.now()
  const what = `${method} ${path}`
  try {
    const answer = await request(`${origin}${path}`, {
      dispatcher: agent,
      signal: AbortSignal.timeout(patience),
      method: method as 'GET',
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await answer.body.text()
    const { statusCode: status } = answer
    const verdict = judge(status, answer.headers)
    return { verdict, what, status, headers: answer.headers, text, from, to: performance.now() }
  } catch (error) {
    const text =
      error instanceof Error ? `${error.message} ${(error as NodeJS.ErrnoException).code ?? ''}` : `${error}`
    return { verdict: 'failed', what, status: 0, headers: {}, text, from, to: performance.now() }
  }
}

function judge(status: number, headers: Answer['headers']): Answer['verdict'] {
  if (status >= 200 && status < 400) return 'served'
  if (status === 503) return /^\d+$/.test(String(headers['retry-after'])) ? 'unavailable' : 'failed'
  return status >= 400 && status < 500 ? 'refused' : 'failed'
}

/** The body of an answer that must have one of these statuses. */
export function read(answer: Answer, ...statuses: readonly number[]) {
  assert.ok(statuses.includes(answer.status), describe(answer))
  return answer.text === '' ? undefined : JSON.parse(answer.text)
}

export const describe = ({ what, status, text }: Answer) => `${what}: ${status} ${text.slice(0, 300)}`

/** Somebody signed in, at whichever server is asked. */
export class User {
  readonly #token: string
  /** Where the next request goes. */
  origin: string

  constructor(origin: string, token: string) {
    this.origin = origin
    this.#token = token
  }

  at(origin: string): User {
    return new User(origin, this.#token)
  }

  send(method: string, path: string, sent: Sent = {}): Promise<Answer> {
    const headers = { authorization: `Bearer ${this.#token}`, ...sent.headers }
    return ask(this.origin, method, `/api/v1${path}`, { ...sent, headers })
  }

  get = (path: string) => this.send('GET', path)

  /** As an obedient client: where it is told that this is not the moment, or not told anything, it tries again. */
  async insist(
    method: string,
    path: string,
    sent?: Sent,
    limitMilliseconds = patienceMilliseconds,
  ): Promise<Answer> {
    const deadline = performance.now() + limitMilliseconds
    for (;;) {
      const answer = await this.send(method, path, sent)
      const isUnderWay = answer.status === 409 && JSON.parse(answer.text).code === 'request_under_way'
      const isFinal = answer.verdict === 'served' || (answer.verdict === 'refused' && !isUnderWay)
      if (isFinal || performance.now() > deadline) return answer
      await sleep(100)
    }
  }

  /** A project with its first scenario. */
  async createProject(projectName = 'Plant'): Promise<{ projectId: string; scenarioId: string }> {
    const { id } = read(await this.insist('POST', '/projects', { body: { projectName } }), 201)
    const [scenario] = read(await this.insist('GET', `/projects/${id}/scenarios`), 200)
    return { projectId: id, scenarioId: scenario.id }
  }
}
