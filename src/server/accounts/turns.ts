import { problems } from '../http/errors.ts'

/**
 * One password at a time in each process, because hashing or checking one takes a core for some 20 ms and 19 MiB. Who
 * waits holds neither a connection nor a place in a limit.
 */
export const passwordTurnLimits = { atOnce: 1, maximumWaiting: 64, maximumWaitMilliseconds: 1_500 }

/** Runs a task when its turn comes. */
export type Turns = <Result>(task: () => Promise<Result>) => Promise<Result>

export interface TurnLimits {
  readonly atOnce: number
  readonly maximumWaiting: number
  readonly maximumWaitMilliseconds: number
}

/**
 * Gives a function that runs at most so many tasks at a time, first come first served.
 *
 * @throws {Problem} busy, from that function, when too many are waiting already or its turn does not come in time.
 */
export function takeTurns({ atOnce, maximumWaiting, maximumWaitMilliseconds }: TurnLimits): Turns {
  const waiting = new Set<() => void>()
  let running = 0

  const waitForTurn = () => {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const begin = () => {
      clearTimeout(timer)
      waiting.delete(begin)
      resolve()
    }
    const timer = setTimeout(() => {
      waiting.delete(begin)
      reject(problems.busy())
    }, maximumWaitMilliseconds)
    waiting.add(begin)
    return promise
  }

  return async <Result>(task: () => Promise<Result>): Promise<Result> => {
    if (running < atOnce) running += 1
    else if (waiting.size >= maximumWaiting) throw problems.busy()
    else await waitForTurn()
    try {
      return await task()
    } finally {
      // The place is handed over rather than freed, so a newcomer cannot slip in between.
      const [next] = waiting
      if (next) next()
      else running -= 1
    }
  }
}
