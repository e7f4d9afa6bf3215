import { Agent, get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { patienceMilliseconds } from './waiting.ts'

export interface Load {
  readonly answered: number
  /** Those told to come back, with 503 and Retry-After. */
  readonly refused: number
  readonly failures: readonly string[]
  stop(): Promise<void>
}

/** Fifty people then ask a hundred and fifty times a second, which leaves the machine to what is tested. */
const pauseMilliseconds = 300

/**
 * Asks for the same address on many connections, each a moment after it was answered, and notes every answer
 * but 200 and honest refusals, and every connection that broke. Nothing is tried again.
 */
export function startLoad(url: string, connections: number, headers: Record<string, string> = {}): Load {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const failures: string[] = []
  let answered = 0
  let refused = 0
  let isStopped = false
  const ask = () =>
    new Promise<void>((resolve) => {
      const fail = (error: Error & { code?: string }) => {
        failures.push(error.code ?? error.message)
        resolve()
      }
      const request = get(url, { agent, headers }, (answer) => {
        if (answer.statusCode === 200) answered++
        // An honest refusal, of a machine that has too much to do.
        else if (answer.statusCode === 503 && answer.headers['retry-after'] !== undefined) refused++
        else failures.push(`status ${answer.statusCode}`)
        answer.on('error', fail).on('end', resolve).resume()
      })
      request.on('error', fail)
      request.setTimeout(patienceMilliseconds, () => request.destroy(new Error('no answer')))
    })
  const user = async () => {
    while (!isStopped) {
      await ask()
      await sleep(pauseMilliseconds)
    }
  }
  const users = Array.from({ length: connections }, user)
  return {
    get answered() {
      return answered
    },
    get refused() {
      return refused
    },
    failures,
    async stop() {
      isStopped = true
      await Promise.all(users)
      agent.destroy()
    },
  }
}
