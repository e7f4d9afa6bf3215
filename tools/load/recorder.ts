import { Latencies } from './latencies.ts'

/** What a user does, in the order of a report; `calculated` is the whole way from POST to the answer that says so. */
export const actions = ['login', 'projects', 'masterData', 'calculate', 'poll', 'calculated'] as const

export type Action = (typeof actions)[number]

export const actionNames: Readonly<Record<Action, string>> = {
  login: 'login',
  projects: 'list projects',
  masterData: 'master data',
  calculate: 'calculate POST',
  poll: 'poll',
  calculated: 'POST to calculated',
}

/** The requests of the steady part: all but the sign-in, and without the sum that `calculated` is. */
export const steadyRequests: readonly Action[] = ['projects', 'masterData', 'calculate', 'poll']

/** What came of one kind of action in one part of the run. */
export class ActionRecord {
  /** Times of what succeeded. */
  readonly latencies = new Latencies()
  /** How often each kind of failure was met. */
  readonly errors = new Map<string, number>()
  /** Answers of 503 with Retry-After: the server said honestly that it has too much to do. */
  refusals = 0

  get errorCount(): number {
    return Array.from(this.errors.values()).reduce((sum, count) => sum + count, 0)
  }
}

export class PhaseRecord {
  readonly actions: Readonly<Record<Action, ActionRecord>> = {
    login: new ActionRecord(),
    projects: new ActionRecord(),
    masterData: new ActionRecord(),
    calculate: new ActionRecord(),
    poll: new ActionRecord(),
    calculated: new ActionRecord(),
  }
  /** How long the refusals of all actions took. */
  readonly refusals = new Latencies()

  get errorCount(): number {
    return actions.reduce((sum, action) => sum + this.actions[action].errorCount, 0)
  }
}

/** What one action took in one window of time; nothing where it did not happen. */
interface WindowLatencies {
  readonly count: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

export interface Window {
  /** Seconds since the first user came. */
  readonly second: number
  readonly actions: Partial<Record<Action, WindowLatencies>>
  readonly errors: number
  readonly refusals: number
}

const errorKindsMaximum = 50
const otherErrors = 'other'

/** Takes what happens, when it happens: by part of the run, and by window of time. Its memory does not grow with the load. */
export class Recorder {
  readonly ramp = new PhaseRecord()
  readonly steady = new PhaseRecord()
  readonly windows: Window[] = []
  readonly startedAt = performance.now()
  readonly #windowMilliseconds: number
  readonly #open: Readonly<Record<Action, Latencies>> = {
    login: new Latencies(),
    projects: new Latencies(),
    masterData: new Latencies(),
    calculate: new Latencies(),
    poll: new Latencies(),
    calculated: new Latencies(),
  }
  #openWindow = 0
  #openErrors = 0
  #openRefusals = 0
  #requests = 0
  #steadyAt = Number.POSITIVE_INFINITY

  constructor(windowSeconds: number) {
    this.#windowMilliseconds = windowSeconds * 1_000
  }

  /** What begins from now on belongs to the steady part. */
  beginSteady(): void {
    this.#steadyAt = performance.now()
  }

  get isSteady(): boolean {
    return this.#steadyAt !== Number.POSITIVE_INFINITY
  }

  /** Answers of any kind so far. */
  get requests(): number {
    return this.#requests
  }

  succeed(action: Action, startedAt: number, milliseconds: number): void {
    this.#turnWindow()
    if (action !== 'calculated') this.#requests += 1
    this.#phaseAt(startedAt).actions[action].latencies.add(milliseconds)
    this.#open[action].add(milliseconds)
  }

  fail(action: Action, startedAt: number, kind: string): void {
    this.#turnWindow()
    if (action !== 'calculated') this.#requests += 1
    const { errors } = this.#phaseAt(startedAt).actions[action]
    const known = errors.has(kind) || errors.size < errorKindsMaximum ? kind : otherErrors
    errors.set(known, (errors.get(known) ?? 0) + 1)
    this.#openErrors += 1
  }

  refuse(action: Action, startedAt: number, milliseconds: number): void {
    this.#turnWindow()
    this.#requests += 1
    const phase = this.#phaseAt(startedAt)
    phase.actions[action].refusals += 1
    phase.refusals.add(milliseconds)
    this.#openRefusals += 1
  }

  /** Closes the last window; nothing is recorded afterwards. */
  end(): void {
    this.#closeWindow()
  }

  #phaseAt(startedAt: number): PhaseRecord {
    return startedAt >= this.#steadyAt ? this.steady : this.ramp
  }

  #turnWindow(): void {
    const current = Math.floor((performance.now() - this.startedAt) / this.#windowMilliseconds)
    if (current === this.#openWindow) return
    this.#closeWindow()
    this.#openWindow = current
  }

  #closeWindow(): void {
    const measured = actions.filter((action) => this.#open[action].count > 0)
    if (measured.length > 0 || this.#openErrors > 0 || this.#openRefusals > 0) {
      this.windows.push({
        second: (this.#openWindow * this.#windowMilliseconds) / 1_000,
        actions: Object.fromEntries(measured.map((action) => [action, summarizeWindow(this.#open[action])])),
        errors: this.#openErrors,
        refusals: this.#openRefusals,
      })
    }
    for (const action of measured) this.#open[action].clear()
    this.#openErrors = 0
    this.#openRefusals = 0
  }
}

const summarizeWindow = (latencies: Latencies): WindowLatencies => ({
  count: latencies.count,
  p50: latencies.percentile(50),
  p95: latencies.percentile(95),
  p99: latencies.percentile(99),
})
