import autocannon, { type Request } from 'autocannon'
import { answerParent } from './child.ts'

/** Requests to repeat; where there are enough of them, each connection has its own, as a user has own scenarios. */
export interface Load {
  readonly origin: string
  readonly requests: readonly Request[]
  readonly connections: number
  readonly seconds: number
  /** Whether `[<id>]` stands for another text in every request, which is then written anew each time. */
  readonly replacesIds: boolean
}

export interface Throughput {
  readonly requests: number
  readonly requestsPerSecond: number
  readonly p50Milliseconds: number
  readonly p99Milliseconds: number
}

answerParent(runLoad)

/** @throws {Error} when any reply is neither a success nor a 304, because the speed of failing says nothing. */
async function runLoad({ origin, requests, connections, seconds, replacesIds }: Load): Promise<Throughput> {
  let opened = 0
  const result = await autocannon({
    url: origin,
    requests,
    connections,
    duration: seconds,
    sampleInt: 50,
    idReplacement: replacesIds,
    setupClient: (client) => {
      const connection = opened++
      const own = requests.filter((_, i) => i % connections === connection % requests.length)
      client.setRequests(structuredClone(own))
    },
  })
  const refused = result['4xx'] + result['5xx']
  if (refused + result.errors > 0) {
    throw new Error(`${refused} of ${requests[0]?.path} were refused and ${result.errors} failed.`)
  }
  const answered = result['2xx'] + result['3xx']
  return {
    requests: answered,
    requestsPerSecond: answered / result.duration,
    p50Milliseconds: result.latency.p50,
    p99Milliseconds: result.latency.p99,
  }
}
