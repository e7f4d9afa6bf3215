import cluster from 'node:cluster'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Registry } from 'prom-client'
import type { ChildStart, FromChild, Metrics, ToChild } from './child-messages.ts'
import { type Leave, unreplaced } from './leaving.ts'

/** A child at work. */
export interface Running {
  /** Where it listens, if it does. */
  readonly address: string | undefined
  readonly metrics: Registry
  /** For what serves the page: it has been built into this folder. */
  servePage?(directory: string): Promise<void>
  /** Finishes what it has in hand and closes everything. */
  leave(leave: Leave): Promise<void>
}

const farewellMilliseconds = 2_000

/**
 * The life of a child: it reads the program, is told what it needs, says that it is ready, and serves until the primary
 * lets it go. A signal of somebody else asks the primary for a replacement, and the child serves on until that is ready,
 * however long it takes. It leaves without one at a second signal, and when the primary has died.
 */
export async function runChild(program: Promise<(start: ChildStart) => Promise<Running>>): Promise<void> {
  const leaving = Promise.withResolvers<Leave>()
  const going = Promise.withResolvers<void>()
  const starting = Promise.withResolvers<ChildStart>()
  const running = Promise.all([program, starting.promise]).then(([open, start]) => open(start))

  process.on('message', (told: ToChild) => {
    if (told.kind === 'start') starting.resolve(told.start)
    else if (told.kind === 'leave') leaving.resolve(told.leave)
    else if (told.kind === 'go') going.resolve()
    else if (told.kind === 'page')
      running.then((child) => child.servePage?.(told.directory)).catch(console.error)
    else if (told.kind === 'metrics') running.then((child) => answerMetrics(child, told.question), ignore)
  })
  outlivePrimary(() => {
    leaving.resolve(unreplaced)
    going.resolve()
  })
  const requests = onRequestsToEnd(() => leaving.resolve(unreplaced))
  starting.promise.then(requests.expectEnd)

  try {
    const child = await Promise.race([running, leaving.promise.then(() => undefined)])
    // Told to leave before it serves, it has nothing in hand.
    if (!child) process.exit(0)
    tell({ kind: 'ready', address: child.address })
    requests.expectReplacement()
    await child.leave(await leaving.promise)
    // A connection that the primary handed over before it knew would be lost with us; now it was handed back.
    tell({ kind: 'left' })
    await Promise.race([going.promise, sleep(farewellMilliseconds)])
    process.exit(0)
  } catch (error) {
    console.error(error)
    tell({ kind: 'failed', message: String((error as Error).message || error) }, () => process.exit(1))
  }
}

/**
 * Ends at a signal at once as long as it is starting, later only at a second one, because the first is passed on. Before
 * the start a signal is for the primary, as a Ctrl-C that all processes hear.
 */
function onRequestsToEnd(end: () => void): { expectEnd(): void; expectReplacement(): void } {
  let answer: () => void = ignore
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => answer())
  return {
    expectEnd() {
      answer = end
    },
    expectReplacement() {
      answer = () => {
        answer = end
        tell({ kind: 'replace' })
      }
    },
  }
}

/** The cluster module would else end the process on the spot, whatever it has in hand. */
function outlivePrimary(onDeath: () => void): void {
  const worker = cluster.worker
  worker?.on('disconnect', () => {
    worker.exitedAfterDisconnect = true
    onDeath()
  })
}

function tell(message: FromChild, then: () => void = ignore): void {
  // Nobody is told when the primary has died.
  if (process.connected) process.send?.(message, undefined, undefined, then)
  else then()
}

async function answerMetrics({ metrics }: Running, question: number): Promise<void> {
  tell({ kind: 'metrics', question, metrics: (await metrics.getMetricsAsJSON()) as Metrics })
}

function ignore(): void {}
