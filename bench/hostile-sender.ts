import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'undici'
import { answerParent } from './child.ts'

export interface HostileLoad {
  readonly origin: string
  readonly token: string
  /** Sent in turn. */
  readonly requests: readonly { readonly path: string; readonly body: string }[]
  readonly connections: number
  readonly seconds: number
}

/** How often each status was answered. */
export type HostileAnswers = Readonly<Record<string, number>>

answerParent(send)

/** On each connection the next request as soon as the one before is answered, or has not been for five seconds. */
async function send({ origin, token, requests, connections, seconds }: HostileLoad): Promise<HostileAnswers> {
  const pool = new Pool(origin, { connections })
  const end = performance.now() + seconds * 1_000
  const statuses: Record<string, number> = {}
  const count = (status: string | number) => {
    statuses[status] = (statuses[status] ?? 0) + 1
  }
  const work = async (first: number) => {
    for (let i = first; performance.now() < end; i += 1) {
      const { path, body } = requests[i % requests.length] as HostileLoad['requests'][number]
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      try {
        const signal = AbortSignal.timeout(5_000)
        const answer = await pool.request({ method: 'POST', path: `/api/v1${path}`, headers, body, signal })
        await answer.body.dump()
        count(answer.statusCode)
      } catch {
        count('none')
        await sleep(10)
      }
    }
  }
  await Promise.all(Array.from({ length: connections }, (_, i) => work(i)))
  await pool.destroy()
  return statuses
}
