import { availableParallelism } from 'node:os'
import { AggregatorRegistry } from 'prom-client'
import type { ChildStart, Role } from './child-messages.ts'
import { ChildProcess } from './child-process.ts'
import { ComputingTurns } from './computing-turns.ts'
import { type Leave, replaced } from './leaving.ts'

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

/** Children that end without a word one after the other before any has served would do so for ever. */
const attemptsToOpen = 5

/** A place that one child after the other fills. */
interface Place {
  readonly role: Role
  child: ChildProcess
  /** In a row. */
  shortLives: number
  /** Its first child that serves has done so; the address. */
  readonly opening: PromiseWithResolvers<string | undefined>
  isOpen: boolean
}

const hadShortLife = ({ isReady, ageMilliseconds }: ChildProcess): boolean =>
  !isReady || ageMilliseconds < longLifeMilliseconds

type Rebuilt = (directory: string) => Promise<boolean>

/** Starts the children of this process, replaces them when they end, and stops them. */
export class Supervisor {
  readonly #start: Promise<ChildStart>
  readonly #rebuilt: Rebuilt
  /** The folder of the built page, once it is. */
  #page: string | undefined
  readonly #children = new Set<ChildProcess>()
  /** The one asked for, which may be 0, as long as a child holds it; then the one that was got. */
  #port: number
  #portInUse: number | undefined
  #isStopping = false
  /** One core is left to everything else, where there are several. */
  readonly #turns = new ComputingTurns(Math.max(1, availableParallelism() - 1))

  /**
   * @param start what children are told once it is known; until then they read the program.
   * @param rebuilt builds a page again whose folder is gone, and says whether it had to.
   */
  constructor(port: number, start: Promise<ChildStart>, rebuilt: Rebuilt) {
    this.#port = port
    this.#start = start
    this.#rebuilt = rebuilt
  }

  /**
   * Adds children that do the same, and waits until all are ready.
   *
   * @returns the address that they share, if they listen.
   * @throws {Error} with the words of one that cannot start. One that is killed meanwhile is replaced.
   */
  async add(role: Role, count: number): Promise<string | undefined> {
    const [address] = await Promise.all(Array.from({ length: count }, () => this.#open(role)))
    return address
  }

  /** Has the page served from this folder, by those that are there and by those that come after them. */
  servePage(directory: string): void {
    this.#page = directory
    for (const child of this.#listChildren('api')) child.servePage(directory)
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

  #open(role: Role): Promise<string | undefined> {
    const opening = Promise.withResolvers<string | undefined>()
    const place: Place = { role, child: this.#fork(role), shortLives: 0, opening, isOpen: false }
    this.#watch(place, place.child, [])
    return opening.promise
  }

  /**
   * Fills the place anew when its child ends, or before that when somebody has told it to end.
   *
   * @param before those that serve on until this child does.
   */
  #watch(place: Place, child: ChildProcess, before: readonly ChildProcess[]): void {
    const fill = (nowBefore: readonly ChildProcess[]) => {
      if (this.#isStopping || place.child !== child) return
      place.child = this.#fork(place.role)
      this.#watch(place, place.child, nowBefore)
    }
    child.replaceable.then(() => fill([...before, child]))
    child.ready.then((address) => {
      place.isOpen = true
      place.opening.resolve(address)
      for (const each of before) each.leave(replaced)
    })
    child.ended.then((end) => {
      if (this.#isStopping || place.child !== child) return
      place.shortLives = hadShortLife(child) ? place.shortLives + 1 : 0
      if (!place.isOpen && (end.failure !== undefined || place.shortLives === attemptsToOpen)) {
        place.opening.reject(
          new Error(end.failure ?? `A process (${place.role}) does not start: ${end.how}.`),
        )
        return
      }
      console.error(`Process ${child.pid} (${place.role}) ended (${end.how}); another one is started.`)
      setTimeout(() => fill(before), restartDelayMilliseconds(place.shortLives))
    })
  }

  #fork(role: Role): ChildProcess {
    const isHeld = this.#listChildren('api').some(({ isReady }) => isReady)
    if (this.#portInUse !== undefined && !isHeld) this.#port = this.#portInUse
    const PORT = this.#port
    const start = this.#start.then((each) => ({
      ...each,
      config: { ...each.config, PORT },
      ...(this.#page !== undefined && { page: this.#page }),
    }))
    const child = new ChildProcess(role, start, this.#turns)
    this.#children.add(child)
    if (role === 'api' && this.#page !== undefined) void this.#servePageAgain(this.#page)
    child.ended.then(() => this.#children.delete(child))
    child.ready.then((address) => {
      if (address !== undefined) this.#portInUse = Number(new URL(address).port || 80)
    })
    return child
  }

  /** A child that comes later may find the folder of the page gone, which those before it have in memory. */
  async #servePageAgain(directory: string): Promise<void> {
    try {
      if (!(await this.#rebuilt(directory))) return
      this.servePage(directory)
      console.error('The page was gone, and has been built again.')
    } catch (error) {
      console.error((error as Error).message)
    }
  }

  #listChildren(role: Role): ChildProcess[] {
    return [...this.#children].filter((child) => child.role === role)
  }
}
