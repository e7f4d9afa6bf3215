import { Piscina } from 'piscina'
import type { FailureCode } from '../calculations/failure.ts'

/** A thread that calculates, one calculation at a time; one that is lost to a limit is replaced at once. */
export interface CalculationThread {
  /** Resolves when the thread has started, so that no calculation's time runs while it does. */
  ready(): Promise<void>
  /**
   * JSON text in and out.
   *
   * @throws {LimitExceeded} when it takes too long or too much memory, and the thread is lost to it.
   */
  calculate(inputs: string, timeLimitMilliseconds: number): Promise<string>
  close(): Promise<void>
}

export class LimitExceeded extends Error {
  override readonly name = 'LimitExceeded'
  readonly code: FailureCode

  constructor(code: 'time_limit' | 'memory_limit') {
    super(`the calculation thread was ended, ${code}`)
    this.code = code
  }
}

export interface ThreadOptions {
  /** Exports `calculate` and `ready`, as calculation-thread.ts does. */
  readonly module: URL
  /** Of the JavaScript heap; undefined leaves Node's own limit. */
  readonly memoryLimitMegabytes: number | undefined
  /** Told when a thread ends while it has nothing to do. */
  readonly onError: (error: unknown) => void
}

export function openThread({ module, memoryLimitMegabytes, onError }: ThreadOptions): CalculationThread {
  const pool = new Piscina({
    filename: module.href,
    minThreads: 1,
    maxThreads: 1,
    recordTiming: false,
    ...(memoryLimitMegabytes && { resourceLimits: { maxOldGenerationSizeMb: memoryLimitMegabytes } }),
  })
  pool.on('error', onError)
  let started: Promise<void> | undefined

  const ready = () => {
    started ??= pool.run(undefined, { name: 'ready' }).catch((error) => {
      started = undefined
      throw error
    })
    return started
  }
  return {
    ready,
    async calculate(inputs, timeLimitMilliseconds) {
      const limit = new AbortController()
      // An outcome that has arrived while this thread was held up comes before the end of the time.
      const timer = setTimeout(() => setImmediate(() => limit.abort()), timeLimitMilliseconds)
      try {
        return await pool.run(inputs, { name: 'calculate', signal: limit.signal })
      } catch (error) {
        const code = exceededLimit(error as NodeJS.ErrnoException)
        if (!code) throw error
        started = undefined
        throw new LimitExceeded(code)
      } finally {
        clearTimeout(timer)
      }
    },
    close: () => pool.destroy(),
  }
}

function exceededLimit({ name, code }: NodeJS.ErrnoException) {
  if (name === 'AbortError') return 'time_limit'
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory_limit' : undefined
}
