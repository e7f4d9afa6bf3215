import { setTimeout as sleep } from 'node:timers/promises'
import type { Request } from 'autocannon'
import { Client, type Dispatcher, Pool } from 'undici'
import { percentile } from '../tools/measuring/statistics.ts'
import { answerParent } from './child.ts'

/** Requests in their order, again and again. */
export interface MixLoad {
  readonly origin: string
  readonly requests: readonly Request[]
  /** Sockets at most. */
  readonly sockets: number
  readonly seconds: number
  /** A second, whatever becomes of those before; without it, each socket sends the next when the last is answered. */
  readonly perSecond?: number
  /** What is sent in the first seconds is not recorded. */
  readonly onsetSeconds?: number
}

/** Milliseconds from sending to the last byte; NaN where there was none. */
interface Times {
  readonly count: number
  readonly p50: number
  readonly p99: number
}

export interface MixTimes {
  readonly sent: number
  readonly admitted: Times
  readonly admittedPerSecond: number
  /** Answers of 503. */
  readonly refused: Times
  /** From opening a connection to the answer of a probe on it, one connection after the other. */
  readonly connected: Times
  /** Other refusals and failures by status or code, and how often. */
  readonly failures: Readonly<Record<string, number>>
  /** Given up before they were sent, because too many others waited for a socket. */
  readonly unsent: number
  /** Milliseconds that a request was sent after it was due: the wait for a socket and the generator's own delay. */
  readonly lateP99: number
}

answerParent(runMix)

async function runMix(load: MixLoad): Promise<MixTimes> {
  const pool = new Pool(load.origin, { connections: load.sockets, pipelining: 1, ...timeouts })
  try {
    if (load.perSecond !== undefined) await openAll(pool, load.sockets)
    const start = performance.now()
    const end = start + load.seconds * 1_000
    const record = new Course(start + (load.onsetSeconds ?? 0) * 1_000)
    if (load.perSecond === undefined) await sendInTurn(pool, load, end, record)
    else {
      await Promise.all([
        sendWhenDue(pool, load, load.perSecond, end, record),
        openAgainAndAgain(load.origin, end, record),
      ])
    }
    return record.summarize()
  } finally {
    await pool.destroy()
  }
}

/** Between one new connection and the next. */
const connectMilliseconds = 100
const timeouts = { headersTimeout: 10_000, bodyTimeout: 10_000 }
/** What a client does at least that was told to come back later. */
const refusedMilliseconds = 100

const probe = { method: 'GET', path: '/livez' } as const

async function openAll(pool: Pool, sockets: number): Promise<void> {
  const answers = Array.from({ length: sockets }, async () => (await pool.request(probe)).body.dump())
  await Promise.all(answers)
}

async function openAgainAndAgain(origin: string, end: number, record: Course): Promise<void> {
  while (performance.now() < end) {
    const client = new Client(origin, timeouts)
    const openedAt = performance.now()
    await client.request(probe).then(
      async ({ body }) => {
        await body.dump()
        record.connect(openedAt)
      },
      (error: Error & { code?: string }) => record.fail(openedAt, error.code ?? error.name),
    )
    await client.destroy()
    await sleep(connectMilliseconds)
  }
}

async function sendInTurn(pool: Pool, load: MixLoad, end: number, record: Course): Promise<void> {
  let next = 0
  const repeat = async () => {
    while (performance.now() < end) {
      const status = await sendOne(pool, load.requests[next++ % load.requests.length], undefined, record)
      if (status === 503) await sleep(refusedMilliseconds)
    }
  }
  await Promise.all(Array.from({ length: load.sockets }, repeat))
}

const waitingMaximumPerSocket = 4

async function sendWhenDue(
  pool: Pool,
  { requests, sockets, seconds }: MixLoad,
  perSecond: number,
  end: number,
  record: Course,
): Promise<void> {
  const start = end - seconds * 1_000
  const underWay = new Set<Promise<unknown>>()
  for (let i = 0; ; ) {
    const now = performance.now()
    for (let due = start + (i * 1_000) / perSecond; due <= now && due < end; ) {
      if (underWay.size >= sockets * (1 + waitingMaximumPerSocket)) record.giveUp(due)
      else {
        const answer = sendOne(pool, requests[i % requests.length], due, record)
        underWay.add(answer)
        answer.finally(() => underWay.delete(answer))
      }
      i += 1
      due = start + (i * 1_000) / perSecond
    }
    if (now >= end) break
    await sleep(1)
  }
  await Promise.all(underWay)
}

/** @returns the status, or 0 where there was no answer. */
function sendOne(
  pool: Pool,
  request: Request | undefined,
  due: number | undefined,
  record: Course,
): Promise<number> {
  if (!request) throw new RangeError('A mix needs requests.')
  const { method, path, headers = {}, body = null } = request
  return new Promise((resolve) => {
    pool.dispatch({ method, path, headers, body }, new Exchange(due, record, resolve))
  })
}

/** Below undici's streams and promises, because the generator shares the machine with what it measures. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #due: number | undefined
  readonly #record: Course
  readonly #done: (status: number) => void
  #sentAt = 0
  #status = 0

  constructor(due: number | undefined, record: Course, done: (status: number) => void) {
    this.#due = due
    this.#record = record
    this.#done = done
  }

  onRequestStart(): void {
    this.#sentAt = performance.now()
    this.#record.begin(this.#sentAt, this.#due ?? this.#sentAt)
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number): void {
    this.#status = status
  }

  onResponseData(): void {}

  onResponseEnd(): void {
    this.#record.end(this.#sentAt, this.#status)
    this.#done(this.#status)
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error & { code?: string }): void {
    this.#record.fail(this.#sentAt, error.code ?? error.name)
    this.#done(0)
  }
}

/** What was sent, or was due, from a moment of `performance.now()` on. */
class Course {
  readonly #from: number
  #unsent = 0
  readonly #late: number[] = []
  readonly #admitted: number[] = []
  readonly #refused: number[] = []
  readonly #connected: number[] = []
  readonly #failures = new Map<string, number>()

  constructor(from: number) {
    this.#from = from
  }

  begin(sentAt: number, due: number): void {
    if (sentAt >= this.#from) this.#late.push(sentAt - due)
  }

  end(sentAt: number, status: number): void {
    if (status < 400) this.#add(this.#admitted, sentAt)
    else if (status === 503) this.#add(this.#refused, sentAt)
    else this.fail(sentAt, String(status))
  }

  connect(openedAt: number): void {
    this.#add(this.#connected, openedAt)
  }

  giveUp(due: number): void {
    if (due >= this.#from) this.#unsent += 1
  }

  fail(sentAt: number, kind: string): void {
    if (sentAt >= this.#from) this.#failures.set(kind, (this.#failures.get(kind) ?? 0) + 1)
  }

  #add(times: number[], since: number): void {
    if (since >= this.#from) times.push(performance.now() - since)
  }

  summarize(): MixTimes {
    return {
      sent: this.#late.length,
      admitted: timesOf(this.#admitted),
      admittedPerSecond: (this.#admitted.length * 1_000) / (performance.now() - this.#from),
      refused: timesOf(this.#refused),
      connected: timesOf(this.#connected),
      failures: Object.fromEntries(this.#failures),
      unsent: this.#unsent,
      lateP99: timesOf(this.#late).p99,
    }
  }
}

function timesOf(values: readonly number[]): Times {
  const at = (fraction: number) => (values.length === 0 ? Number.NaN : percentile(values, fraction))
  return { count: values.length, p50: at(0.5), p99: at(0.99) }
}
