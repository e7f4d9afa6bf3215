import type { IncomingHttpHeaders } from 'node:http'
import { Client, type Dispatcher } from 'undici'

export interface Request {
  readonly method: 'GET' | 'POST'
  /** Below the API's prefix. */
  readonly path: string
  /** Names and values in turn. */
  readonly headers: readonly string[]
  readonly body?: Buffer
}

/** An answer, or why there is none. */
export interface Reply {
  /** 0 when there is no answer. */
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  /** Why there is no answer. */
  readonly failure?: string
  /** On the clock of `performance.now()`, when the request was sent. */
  readonly startedAt: number
  /** From sending, and connecting where there was no connection, to the last byte. */
  readonly milliseconds: number
}

const answerMilliseconds = 30_000
const connectMilliseconds = 30_000
const keepAliveMilliseconds = 60_000

/** The one connection of one user, kept open between requests; a new one is made when the server has closed it. */
export class Connection {
  readonly #client: Client
  readonly #prefix: string

  constructor(baseUrl: URL) {
    this.#prefix = `${baseUrl.pathname.replace(/\/$/, '')}/api/v1`
    this.#client = new Client(baseUrl.origin, {
      pipelining: 1,
      headersTimeout: answerMilliseconds,
      bodyTimeout: answerMilliseconds,
      connectTimeout: connectMilliseconds,
      keepAliveTimeout: keepAliveMilliseconds,
      allowH2: false,
    })
  }

  send({ method, path, headers, body }: Request): Promise<Reply> {
    return new Promise((resolve) => {
      const handler = new ReplyHandler(resolve)
      this.#client.dispatch(
        { method, path: this.#prefix + path, headers: headers as string[], body: body ?? null },
        handler,
      )
    })
  }

  async close(): Promise<void> {
    await this.#client.destroy()
  }
}

/** Below undici's streams and promises, because this runs for every answer of thousands of users. */
class ReplyHandler implements Dispatcher.DispatchHandler {
  readonly #startedAt = performance.now()
  readonly #done: (reply: Reply) => void
  #status = 0
  #headers: IncomingHttpHeaders = {}
  #chunks: Buffer[] = []

  constructor(done: (reply: Reply) => void) {
    this.#done = done
  }

  onRequestStart(): void {}

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    // An informational answer (1xx) comes before the real one.
    this.#status = status
    this.#headers = headers
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk)
  }

  onResponseEnd(): void {
    this.#finish()
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error & { code?: string }): void {
    this.#status = 0
    this.#finish(error.code ?? error.name)
  }

  #finish(failure?: string): void {
    const [only, ...more] = this.#chunks
    this.#done({
      status: this.#status,
      headers: this.#headers,
      body: only && more.length === 0 ? only : Buffer.concat(this.#chunks),
      ...(failure !== undefined && { failure }),
      startedAt: this.#startedAt,
      milliseconds: performance.now() - this.#startedAt,
    })
  }
}
