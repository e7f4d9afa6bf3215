import type { Worker } from 'node:worker_threads'
import { Piscina } from 'piscina'

/** A thread that does one task at a time; one that is lost to a limit is replaced at once, or when it is needed again. */
export interface TaskThread {
  /** Resolves when the thread has started, so that no task's time runs while it does. */
  ready(): Promise<void>
  /**
   * Calls the function of that name that the thread's module exports.
   *
   * @throws {LimitExceeded} when it takes too long or too much memory, and the thread is lost to it.
   * @throws the signal's reason when nobody wants the result any more.
   */
  run<Result>(name: string, argument: unknown, limits: TaskLimits): Promise<Result>
  close(): Promise<void>
}

interface TaskLimits {
  readonly timeLimitMilliseconds: number
  /** Limits the thread's own processor time; left out: as much as there is time. */
  readonly processorTimeMilliseconds?: number
  /** Tells that nobody wants the result any more. */
  readonly signal?: AbortSignal
}

export class LimitExceeded extends Error {
  override readonly name = 'LimitExceeded'
  readonly code: 'time_limit' | 'memory_limit'

  constructor(code: LimitExceeded['code']) {
    super(`the calculation thread was ended, ${code}`)
    this.code = code
  }
}

export interface ThreadOptions {
  /** Exports `ready` and what is to be run. */
  readonly module: URL
  /** Limits the JavaScript heap; undefined leaves Node's own limit. */
  readonly memoryLimitMegabytes: number | undefined
  /** The thread starts when it is first needed and ends after so long without work; left out: it stays. */
  readonly idleMilliseconds?: number
  /** Told when a thread ends while it has nothing to do. */
  readonly onError: (error: unknown) => void
}

/** What is nearly done is let finish although nobody wants it: another thread takes longer to start. */
const graceMilliseconds = 250
const microsecondsPerMillisecond = 1_000

export function openThread(options: ThreadOptions): TaskThread {
  const { module, memoryLimitMegabytes, idleMilliseconds, onError } = options
  const pool = new Piscina({
    filename: module.href,
    minThreads: idleMilliseconds === undefined ? 1 : 0,
    maxThreads: 1,
    idleTimeout: idleMilliseconds ?? 0,
    recordTiming: false,
    ...(memoryLimitMegabytes && { resourceLimits: { maxOldGenerationSizeMb: memoryLimitMegabytes } }),
  })
  pool.on('error', onError)
  let started: Promise<void> | undefined

  const ready = () => {
    if (pool.threads.length === 0) started = undefined
    started ??= pool.run(undefined, { name: 'ready' }).catch((error) => {
      started = undefined
      throw error
    })
    return started
  }
  return {
    ready,
    async run(name, argument, { timeLimitMilliseconds, processorTimeMilliseconds, signal }) {
      const limit = new AbortController()
      // A result that has arrived while this thread was held up comes before the end of the time.
      const endAfter = (milliseconds: number) =>
        setTimeout(() => setImmediate(() => limit.abort()), milliseconds)
      const timers = [endAfter(timeLimitMilliseconds)]
      const giveUp = () => timers.push(endAfter(graceMilliseconds))
      signal?.addEventListener('abort', giveUp, { once: true })
      const [worker] = pool.threads
      const meter =
        processorTimeMilliseconds !== undefined && worker
          ? watchProcessorTime(worker, processorTimeMilliseconds, () => limit.abort())
          : undefined
      try {
        return await pool.run(argument, { name, signal: limit.signal })
      } catch (error) {
        const code = exceededLimit(error as NodeJS.ErrnoException)
        if (!code) throw error
        started = undefined
        signal?.throwIfAborted()
        throw new LimitExceeded(code)
      } finally {
        signal?.removeEventListener('abort', giveUp)
        meter?.stop()
        for (const timer of timers) clearTimeout(timer)
      }
    },
    close: () => pool.destroy(),
  }
}

/** Looks no sooner than the thread can have used up what it may. */
function watchProcessorTime(worker: Worker, milliseconds: number, onUsedUp: () => void): { stop(): void } {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  const watch = async (begin: NodeJS.CpuUsage | undefined) => {
    const { user, system } = await worker.cpuUsage(begin)
    const left = begin ? milliseconds - (user + system) / microsecondsPerMillisecond : milliseconds
    if (isStopped) return
    if (left <= 0) return onUsedUp()
    const next = begin ?? { user, system }
    timer = setTimeout(() => watch(next).catch(() => {}), Math.max(left, 1))
  }
  // It fails when the thread has ended, which ends what is watched as well.
  watch(undefined).catch(() => {})
  return {
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
}

function exceededLimit({ name, code }: NodeJS.ErrnoException) {
  if (name === 'AbortError') return 'time_limit'
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory_limit' : undefined
}
