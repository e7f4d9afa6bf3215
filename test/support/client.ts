import assert from 'node:assert/strict'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import type { AnswerCheck } from './openapi.ts'

export const prefix = '/api/v1'

export type Answer = LightMyRequestResponse

/** What goes with a request beside its method and address; a string or buffer is sent as it is. */
export interface Sent {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Sends requests below /api/v1, as one user where there is a token, and holds every answer to the API's description. */
export class Client {
  readonly #app: FastifyInstance
  readonly #check: AnswerCheck
  readonly token: string | undefined

  constructor(app: FastifyInstance, check: AnswerCheck, token?: string) {
    this.#app = app
    this.#check = check
    this.token = token
  }

  get = (path: string, headers?: Sent['headers']) => this.send('GET', path, headers && { headers })
  post = (path: string, body?: unknown) => this.send('POST', path, { body })
  put = (path: string, body?: unknown) => this.send('PUT', path, { body })
  patch = (path: string, body?: unknown) => this.send('PATCH', path, { body })
  delete = (path: string) => this.send('DELETE', path)

  async send(method: string, path: string, { body, headers }: Sent = {}): Promise<Answer> {
    const url = `${prefix}${path}`
    const isJson = body !== undefined && headers?.['content-type'] === undefined
    const answer = await this.#app.inject({
      method: method as NonNullable<InjectOptions['method']>,
      url,
      headers: {
        ...(this.token !== undefined && { authorization: `Bearer ${this.token}` }),
        ...(isJson && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { payload: asPayload(body) }),
    })
    this.#check(method, url, answer)
    return answer
  }
}

const asPayload = (body: unknown): string | Buffer =>
  typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body)

/** On a busy machine some are told to come back, and do. */
export async function answeredInTime(ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    const answer = await ask()
    if (answer.statusCode !== 503) return answer
  }
}

/** The body of an answer that must have this status. */
export async function answered(status: number, answer: Promise<Answer>) {
  const { statusCode, body, ...rest } = await answer
  assert.equal(statusCode, status, body.slice(0, 1_000))
  return body === '' ? undefined : rest.json()
}

export interface ProblemBody {
  readonly status: number
  readonly code: string
  readonly detail: string
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly message: string }[]
}

/** The problem of an answer that must be a refusal with this status. */
export async function refused(status: number, answer: Promise<Answer>): Promise<ProblemBody> {
  const { headers } = await answer
  const problem: ProblemBody = await answered(status, answer)
  assert.match(String(headers['content-type']), /^application\/problem\+json/)
  assert.equal(problem.status, status)
  assert.equal(typeof problem.code, 'string')
  assert.equal(typeof problem.detail, 'string')
  return problem
}

/** Pointer and code of each refused field. */
export const refusedFields = ({ errors = [] }: ProblemBody) =>
  errors.map(({ pointer, code }) => `${pointer} ${code}`)
