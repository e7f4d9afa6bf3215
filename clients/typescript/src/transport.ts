import { problemOf, Unreachable } from './errors.ts'

export interface Options {
  /** How often a request is sent at most, the first time included; 6 if left out. */
  readonly attempts?: number
  /** Whoever is told to come back later than that is told the refusal; 60 if left out. */
  readonly longestWaitSeconds?: number
  /** How long an answer may take to begin; 60 if left out. */
  readonly timeoutSeconds?: number
  /** Instead of the fetch that is there. */
  readonly fetch?: typeof fetch
  /** Instead of a timer. */
  readonly sleep?: (seconds: number) => Promise<void>
}

/** What goes with a request: members of the path, the query, JSON or a blob that says what it is. */
export interface Given {
  readonly path?: object
  readonly query?: object
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Ends it; while it waits, as soon as it would ask again. */
  readonly signal?: AbortSignal
}

export type Send = (method: string, path: string, given?: Given) => Promise<Response>

const isWhole = /^\/(?:api\/v1\/|(?:health|livez|readyz|openapi\.json)$)/
/** What calculates and leaves nothing, so that it may happen twice. */
const leavesNothing = /^\/(?:calculate\/quick|analyses\/.*|scenarios\/[^/]+\/cases|admin\/.*\/preview)$/
/** What the server keeps no key of, because its answer has a secret. */
const takesNoKey = /^\/(?:auth\/.*|(?:auth\/)?me\/.*|.*\/links)$/

/** Pages that came without TLS have no crypto.randomUUID. */
const newKey = () => crypto.getRandomValues(new Uint32Array(4)).join('-')

/** Sends requests to one server as whoever has the token, again where it says so, and no write twice. */
export function transport(url: string, token: string, options: Options = {}): Send {
  const { attempts = 6, longestWaitSeconds = 60, timeoutSeconds = 60, fetch = globalThis.fetch } = options
  const { sleep = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1_000)) } = options
  const server = new URL(url).href.replace(/\/+$/, '')
  // Twice as long each time where the server does not say, and not all at once.
  const pause = (attempt: number) =>
    Math.min(longestWaitSeconds, 0.25 * 2 ** attempt) * (0.5 + Math.random() / 2)

  return async (method, path, given = {}) => {
    const { signal } = given
    const { sent, isRepeatable } = requestOf(method, path, token, given)
    const address = server + addressOf(path, given)
    for (let attempt = 1; ; attempt += 1) {
      const isLast = attempt >= attempts
      const response = await answerOf(address, sent, fetch, timeoutSeconds, signal).catch((error) => {
        signal?.throwIfAborted()
        if (isLast || !isRepeatable) throw new Unreachable(`${method} ${address}`, { cause: error })
        return undefined
      })
      if (response?.ok || response?.status === 304) return response
      const seconds = (response && waitOf(response)) ?? pause(attempt)
      const isRefused = isLast || seconds > longestWaitSeconds || !comesBack(response, isRepeatable)
      if (response && isRefused) throw await problemOf(response)
      await response?.body?.cancel()
      await sleep(seconds)
      signal?.throwIfAborted()
    }
  }
}

/** What is sent, and whether it may be sent again when nobody knows what became of it. */
function requestOf(method: string, path: string, token: string, { headers, body }: Given) {
  const isCalculation = leavesNothing.test(path)
  const isKeyed = method === 'POST' && !isCalculation && !takesNoKey.test(path)
  const isJson = body !== undefined && !(body instanceof Blob)
  const sent: RequestInit = {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(isJson && { 'content-type': 'application/json' }),
      ...(isKeyed && { 'idempotency-key': newKey() }),
      ...headers,
    },
    // A token goes to the server that it was given for, and to no other.
    redirect: 'manual',
    ...(body !== undefined && { body: isJson ? JSON.stringify(body) : body }),
  }
  return { sent, isRepeatable: method !== 'POST' || isKeyed || isCalculation }
}

/** Too much at once; or the same write is still under way. */
function comesBack(response: Response | undefined, isRepeatable: boolean): boolean {
  if (response === undefined || response.status === 429 || response.status === 503) return true
  return response.status === 409 && isRepeatable && response.headers.has('retry-after')
}

/** An answer that has come whole; a stream of events goes on for as long as somebody reads it. */
async function answerOf(
  address: string,
  sent: RequestInit,
  fetch: typeof globalThis.fetch,
  timeoutSeconds: number,
  signal?: AbortSignal,
): Promise<Response> {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), timeoutSeconds * 1_000)
  try {
    const either = AbortSignal.any(signal ? [signal, late.signal] : [late.signal])
    const response = await fetch(address, { ...sent, signal: either })
    const { status, statusText, headers, ok } = response
    if (!ok || status === 204 || headers.get('content-type')?.startsWith('text/event-stream')) return response
    return new Response(await response.arrayBuffer(), { status, statusText, headers })
  } finally {
    clearTimeout(timer)
  }
}

function addressOf(path: string, { path: members = {}, query = {} }: Given): string {
  const given = new Map(Object.entries(members).map(([name, value]) => [name, String(value)]))
  const place = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const member = given.get(name)
    if (member === undefined) throw new TypeError(`${path} needs ${name}.`)
    return encodeURIComponent(member)
  })
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== null)
  const search = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString()
  return (isWhole.test(place) ? place : `/api/v1${place}`) + (search === '' ? '' : `?${search}`)
}

/** Seconds that `Retry-After` asks for, as a number or a date. */
function waitOf({ headers }: Response): number | undefined {
  const text = headers.get('retry-after')?.trim() ?? ''
  if (/^\d+$/.test(text)) return Number(text)
  const at = Date.parse(text)
  return Number.isNaN(at) ? undefined : Math.max(0, (at - Date.now()) / 1_000)
}
