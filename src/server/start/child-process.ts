import cluster, { type Worker } from 'node:cluster'
import { getCompileCacheDir } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ChildStart, FromChild, Metrics, Role, ToChild } from './child-messages.ts'
import type { ComputingTurns } from './computing-turns.ts'
import type { Leave } from './leaving.ts'

const program = fileURLToPath(new URL('child.ts', import.meta.url))
/**
 * Left to itself the heap takes up to 50 MB for what has just been made and grows to several times what is in use;
 * smaller, it is swept more often, for little time. (Megabytes.) `npm start` gives the primary the same.
 */
const heap = ['--max-semi-space-size=4', '--max-old-space-size=512']
/** What a password check or a large answer took goes back to the system, whichever thread had it. (Bytes.) */
const memory = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '1048576',
  MALLOC_TRIM_THRESHOLD_: '4194304',
}

/** From its first file on, so that a child does not load what reads TypeScript: 18 MB. */
function compileCache(): { NODE_COMPILE_CACHE?: string } {
  // Within it is one directory for each version of Node.
  const directory = getCompileCacheDir()
  return directory === undefined ? {} : { NODE_COMPILE_CACHE: dirname(directory) }
}

/** A start that takes longer hangs, on any machine. */
const startMilliseconds = 300_000

/** How a child ended. */
export interface End {
  readonly how: string
  /** What it has said, if it could not start. */
  readonly failure: string | undefined
}

/** A child as the primary sees it. */
export class ChildProcess {
  readonly role: Role
  readonly #startedAtMilliseconds = performance.now()
  /** Its address, if it has one, once it serves. */
  readonly ready: Promise<string | undefined>
  isReady = false
  /** Somebody has told it to end, and it waits for its replacement. */
  readonly replaceable: Promise<void>
  readonly ended: Promise<End>
  readonly #worker: Worker
  readonly #answers = new Map<number, (metrics: Metrics) => void>()
  #questions = 0
  /** Ends a start that hangs. */
  #limit: NodeJS.Timeout | undefined

  /**
   * @param start what it waits for, and meanwhile reads the program.
   * @param turns to compute, which it shares with the others.
   */
  constructor(role: Role, start: Promise<ChildStart>, turns: ComputingTurns) {
    this.role = role
    cluster.setupPrimary({ exec: program, args: [role], execArgv: heap })
    this.#worker = cluster.fork({ ...memory, ...compileCache() })
    // The error is that of a message to a child that is ending just then; how it ended is told below.
    this.#worker.on('error', () => {})
    const ready = Promise.withResolvers<string | undefined>()
    const replaceable = Promise.withResolvers<void>()
    const ended = Promise.withResolvers<End>()
    let failure: string | undefined
    this.#worker.on('message', (told: FromChild) => {
      if (told.kind === 'ready') {
        clearTimeout(this.#limit)
        this.isReady = true
        ready.resolve(told.address)
      } else if (told.kind === 'replace') replaceable.resolve()
      else if (told.kind === 'failed') failure = told.message
      else if (told.kind === 'left') this.#tell({ kind: 'go' })
      else if (told.kind === 'compute') this.#askForTurn(turns, told.turn)
      else if (told.kind === 'computed') turns.end(this, told.turn)
      else if (told.kind === 'metrics') this.#answers.get(told.question)?.(told.metrics)
    })
    this.#worker.once('exit', (code, signal) => {
      clearTimeout(this.#limit)
      turns.endAllOf(this)
      ended.resolve({ how: signal ?? `code ${code}`, failure })
    })
    this.ready = ready.promise
    this.replaceable = replaceable.promise
    this.ended = ended.promise
    // Where nothing comes to be started, the primary ends.
    start.then((told) => this.#begin(told), ignore)
  }

  get pid(): number | undefined {
    return this.#worker.process.pid
  }

  get ageMilliseconds(): number {
    return performance.now() - this.#startedAtMilliseconds
  }

  leave(leave: Leave): void {
    this.#tell({ kind: 'leave', leave })
  }

  servePage(directory: string): void {
    this.#tell({ kind: 'page', directory })
  }

  kill(): void {
    this.#worker.process.kill('SIGKILL')
  }

  /** What it counts, or nothing when it does not answer in time. */
  async metrics(limitMilliseconds: number): Promise<Metrics> {
    const question = this.#questions++
    const { promise, resolve } = Promise.withResolvers<Metrics>()
    const timer = setTimeout(resolve, limitMilliseconds, [])
    this.#answers.set(question, resolve)
    this.#tell({ kind: 'metrics', question })
    return promise.finally(() => {
      clearTimeout(timer)
      this.#answers.delete(question)
    })
  }

  #begin(start: ChildStart): void {
    if (!this.#worker.isConnected()) return
    this.#limit = setTimeout(() => this.kill(), startMilliseconds)
    this.#tell({ kind: 'start', start })
  }

  #askForTurn(turns: ComputingTurns, turn: number): void {
    turns.ask({ owner: this, number: turn, grant: () => this.#tell({ kind: 'compute', turn }) })
  }

  #tell(message: ToChild): void {
    if (this.#worker.isConnected()) this.#worker.send(message)
  }
}

function ignore(): void {}
