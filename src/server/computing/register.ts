import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { whileIdle } from '../database/transactions.ts'
import { problems } from '../http/errors.ts'
import { FairTurns } from '../http/overload/fair-turns.ts'
import { ComputingBudget, computedFor } from './budget.ts'
import type { Finished } from './computing-thread.ts'
import { type Argument, type Result, type Task, type TaskName, tasks } from './tasks.ts'
import { LimitExceeded, openThread, type TaskThread } from './thread.ts'

/** Does a task and answers what came of it. */
type Compute = <Name extends TaskName>(
  reply: FastifyReply,
  name: Name,
  argument: Argument<Name>,
) => Promise<Result<Name>>

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * Does work whose size a client decides: at once where it is small, else in a thread, when the user's turn
     * comes, within the time limit of queued calculations and the user's budget of processor time.
     *
     * @throws {Problem} quota_exceeded, too_many_at_once, overloaded, time_limit, memory_limit
     */
    compute: Compute
  }
}

const turnLimits = { waitingMaximum: 64, waitingOfOneMaximum: 16, waitMilliseconds: 5_000 } as const
/** A thread takes some 30 MB, and 0.3 s to start. */
const idleMilliseconds = 300_000
/** Threads yield to everything else, so that their processor time is what is limited; the time that takes is limited too. */
const patience = 5
/** What has a thousand cases in one answer, reads an edition for every pathway and country, or reads or writes a whole file: few ask for these. */
const longTasks: readonly TaskName[] = [
  'editEdition',
  'previewEdition',
  'auditEdition',
  'importFile',
  'packTable',
  'tableFile',
  'workbook',
  'report',
  'attribution',
  'portfolio',
  'decider',
  'register',
  'registerPart',
]
const longTaskSeconds = 30

/**
 * Waits until a thread of this process may compute.
 *
 * @returns what has to be called when it has.
 * @throws the signal's reason
 */
export type MachineTurn = (signal: AbortSignal) => Promise<() => void>

const atOnce: MachineTurn = async () => () => {}

/** @param threads how many tasks are done at once in this process. */
export function registerComputing(app: FastifyInstance, threads = 1, machineTurn = atOnce): void {
  const { CALCULATION_TIMEOUT_SECONDS: seconds, CALCULATION_MEMORY_MB: memoryLimitMegabytes } = app.config
  const budget = new ComputingBudget(app)
  const turns = new FairTurns({ ...turnLimits, atOnce: threads })
  const module = new URL('computing-thread.ts', import.meta.url)
  const onError = (error: unknown) => app.log.error({ err: error }, 'computing thread')
  const idle: TaskThread[] = Array.from({ length: threads }, () =>
    openThread({ module, memoryLimitMegabytes, idleMilliseconds, onError }),
  )
  const all = [...idle]
  app.addHook('onClose', async () => {
    await Promise.all(all.map((thread) => thread.close()))
  })

  const runInThread = async (reply: FastifyReply, name: TaskName, argument: unknown) => {
    const { request } = reply
    await budget.require(reply)
    leaveLoad(request)
    const signal = goneSignal(reply)
    const endOwn = await turns.take(computedFor(request), signal)
    const endShared = await machineTurn(signal).catch((error) => {
      endOwn()
      throw error
    })
    const thread = idle.pop() as TaskThread
    const limitSeconds = longTasks.includes(name) ? longTaskSeconds : seconds
    let begunAt = performance.now()
    let cpuMilliseconds: number | undefined
    try {
      await thread.ready()
      begunAt = performance.now()
      const limits = {
        timeLimitMilliseconds: limitSeconds * patience * 1_000,
        processorTimeMilliseconds: limitSeconds * 1_000,
        signal,
      }
      const finished = await thread.run<Finished>('run', { name, argument }, limits)
      cpuMilliseconds = finished.cpuMilliseconds
      return finished.result
    } catch (error) {
      if (!(error instanceof LimitExceeded)) throw error
      throw error.code === 'time_limit' ? problems.tookTooLong(limitSeconds) : problems.tookTooMuch()
    } finally {
      idle.push(thread)
      endShared()
      endOwn()
      // The thread that was ended cannot tell how much it took.
      await budget.charge(reply, cpuMilliseconds ?? performance.now() - begunAt)
    }
  }
  app.decorate('compute', (async (reply: FastifyReply, name: TaskName, argument: unknown) => {
    const { run, isSmall } = tasks[name] as Task<unknown, unknown>
    if (isSmall?.(argument)) return run(argument)
    return await whileIdle(reply.request.database, () => runInThread(reply, name, argument))
  }) as Compute)
}

/** Who waits for a thread does not wait for the event loop, and is in a queue of its own. */
function leaveLoad(request: FastifyRequest): void {
  if (request.loadClass) request.server.load.end(request.loadClass)
  request.loadClass = undefined
}

/** Aborted when the client has gone before it has its answer. */
function goneSignal({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort(problems.unavailable())
  })
  return gone.signal
}
