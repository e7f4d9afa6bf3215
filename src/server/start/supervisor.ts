import { AggregatorRegistry } from 'prom-client'
import type { ChildStart, Leave, Role } from './child-messages.ts'
import { ChildProcess } from './child-process.ts'

/** Longer than any drain that keeps to its limits. */
const stopMilliseconds = 12_000
const metricsMilliseconds = 1_000

const longLifeMilliseconds = 10_000
const firstDelayMilliseconds = 250
const longestDelayMilliseconds = 10_000

/** A first death is made good at once; one that dies within seconds again and again is waited for ever longer. */
export function restartDelayMilliseconds(shortLives: number): number {
  if (shortLives <= 1) return 0
  return Math.min(firstDelayMilliseconds * 2 ** (shortLives - 2), longestDelayMilliseconds)
}

/** A place that one child after the other fills. */
interface Place {
  readonly role: Role
  child: ChildProcess
  /** In a row. */
  shortLives: number
}

const replaced: Leave = { listenMilliseconds: 0, isPatient: true }

/** Starts the children of this process, replaces them when they end, and stops them. */
export class Supervisor {
  readonly #start: ChildStart
  readonly #children = new Set<ChildProcess>()
  /** The one asked for, which may be 0, as long as a child holds it; then the one that was got. */
  #port: number
  #portInUse: number | undefined
  #isStopping = false

  constructor(start: ChildStart) {
    this.#start = start
    this.#port = start.config.PORT
  }

  /**
   * Adds children that do the same, and waits until all are ready.
   *
   * @returns the address that they share, if they listen.
   * @throws {Error} with the words of one that cannot start.
   */
  async add(role: Role, count: number): Promise<string | undefined> {
    const children = Array.from({ length: count }, () => this.#open(role))
    const [address] = await Promise.all(children.map(({ ready }) => ready))
    return address
  }

  /** Lets all children of a role leave, and ends those that do not. No child is replaced from now on. */
  async stop(role: Role, leave: Leave): Promise<void> {
    this.#isStopping = true
    const children = this.#listChildren(role)
    const timer = setTimeout(() => {
      for (const child of children) child.kill()
    }, leave.listenMilliseconds + stopMilliseconds)
    for (const child of children) child.leave(leave)
    await Promise.all(children.map(({ ended }) => ended))
    clearTimeout(timer)
  }

  /** The metrics of all children as one, in Prometheus' text format. */
  async metrics(): Promise<string> {
    const ready = [...this.#children].filter(({ isReady }) => isReady)
    const answers = await Promise.all(ready.map((child) => child.metrics(metricsMilliseconds)))
    return AggregatorRegistry.aggregate(answers).metrics()
  }

  #open(role: Role): ChildProcess {
    const child = this.#fork(role)
    const place: Place = { role, child, shortLives: 0 }
    // One that is never ready is the affair of whoever waits for it to be.
    child.ready.then(() => this.#watch(place, child, []), ignore)
    return child
  }

  /** Fills the place anew when its child ends, or before that when it says that it will. */
  #watch(place: Place, child: ChildProcess, leaving: readonly ChildProcess[]): void {
    const fill = (withLeaving: readonly ChildProcess[]) => {
      if (this.#isStopping || place.child !== child) return
      place.child = this.#fork(place.role)
      this.#watch(place, place.child, withLeaving)
    }
    child.draining.then(() => fill([...leaving, child]))
    child.ready.then(() => {
      for (const each of leaving) each.leave(replaced)
    }, ignore)
    child.ended.then((how) => {
      if (this.#isStopping || place.child !== child) return
      place.shortLives = child.ageMilliseconds < longLifeMilliseconds ? place.shortLives + 1 : 0
      console.error(`Process ${child.pid} (${place.role}) ended (${how}); another one is started.`)
      setTimeout(() => fill(leaving), restartDelayMilliseconds(place.shortLives))
    })
  }

  #fork(role: Role): ChildProcess {
    const isHeld = this.#listChildren('api').some(({ isReady }) => isReady)
    if (this.#portInUse !== undefined && !isHeld) this.#port = this.#portInUse
    const config = { ...this.#start.config, PORT: this.#port }
    const child = new ChildProcess(role, { ...this.#start, config })
    this.#children.add(child)
    child.ended.then(() => this.#children.delete(child))
    child.ready.then((address) => {
      if (address !== undefined) this.#portInUse = Number(new URL(address).port || 80)
    }, ignore)
    return child
  }

  #listChildren(role: Role): ChildProcess[] {
    return [...this.#children].filter((child) => child.role === role)
  }
}

function ignore(): void {}
