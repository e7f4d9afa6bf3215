import cluster from 'node:cluster'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Registry } from 'prom-client'
import type { ChildStart, FromChild, Leave, Metrics, ToChild } from './child-messages.ts'

/** A child at work. */
export interface Running {
  /** Where it listens, if it does. */
  readonly address: string | undefined
  readonly metrics: Registry
  /** From now on nobody should come to it; whoever does is served. */
  beginDraining(): void
  /** Finishes what it has in hand and closes everything. */
  leave(leave: Leave): Promise<void>
}

/** How long a primary may take to replace this process; it may be frozen or too busy. */
const replacementMilliseconds = 7_000
const farewellMilliseconds = 2_000
const orphaned: Leave = { listenMilliseconds: 0, isPatient: true }

/**
 * The life of a child: it is told what it needs, says that it is ready, and serves until the primary lets it go.
 * A signal of somebody else is passed on to the primary, which lets it go once its replacement is ready. It ends as
 * well when the primary has died.
 */
export async function runChild(open: (start: ChildStart) => Promise<Running>): Promise<void> {
  const leaving = Promise.withResolvers<Leave>()
  const going = Promise.withResolvers<void>()
  const starting = Promise.withResolvers<ChildStart>()
  const running = starting.promise.then(open)

  process.on('message', (told: ToChild) => {
    if (told.kind === 'start') starting.resolve(told.start)
    else if (told.kind === 'leave') leaving.resolve(told.leave)
    else if (told.kind === 'go') going.resolve()
    else if (told.kind === 'metrics') running.then((child) => answerMetrics(child, told.question), ignore)
  })
  outlivePrimary(() => {
    leaving.resolve(orphaned)
    going.resolve()
  })

  const announce = () => {
    if (isAnnounced) return
    isAnnounced = true
    tell({ kind: 'draining' })
    running.then((child) => child.beginDraining(), ignore)
    setTimeout(() => leaving.resolve(orphaned), replacementMilliseconds).unref()
  }
  let isAnnounced = false
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, announce)

  try {
    const { address, leave } = await running
    tell({ kind: 'ready', address })
    await leave(await leaving.promise)
    // A connection that the primary handed over before it knew would be lost with us; now it was handed back.
    tell({ kind: 'left' })
    await Promise.race([going.promise, sleep(farewellMilliseconds)])
    process.exit(0)
  } catch (error) {
    console.error(error)
    tell({ kind: 'failed', message: String((error as Error).message || error) }, () => process.exit(1))
  }
}

/** Without this the cluster module would end the process on the spot, whatever it has in hand. */
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
