import { createClient } from '@redis/client'
import type { StoreListener } from './counters.ts'

const connectMilliseconds = 2_000
const reconnectMostMilliseconds = 1_000
/** A server that is there but does not answer is given up after the second, having been asked every first. */
const pingMilliseconds = 1_000
const silenceMilliseconds = 3_000

/**
 * Connects in the background, and again whenever the connection is lost, for as long as it takes; what is asked
 * meanwhile fails at once.
 */
export function openRedis(url: string) {
  let isReachable: boolean | undefined
  let cause = ''
  const listeners: StoreListener[] = []
  const change = (now: boolean) => {
    if (now === isReachable) return
    const isFirst = isReachable === undefined
    isReachable = now
    if (isFirst && now) return
    for (const listener of listeners) listener(now ? { isReachable: now } : { isReachable: now, cause })
  }

  const client = createClient({
    url,
    disableOfflineQueue: true,
    pingInterval: pingMilliseconds,
    socket: {
      connectTimeout: connectMilliseconds,
      socketTimeout: silenceMilliseconds,
      reconnectStrategy: (retries) => Math.min(50 * 2 ** Math.min(retries, 10), reconnectMostMilliseconds),
    },
  })
  client.on('error', (error: NodeJS.ErrnoException) => {
    cause = error.code ?? error.message
    change(false)
  })
  client.on('ready', () => change(true))
  // Only ends when the client is closed; its failures are told above.
  client.connect().catch(() => {})

  return {
    client,
    onChange(listener: StoreListener) {
      listeners.push(listener)
      if (isReachable === false) listener({ isReachable, cause })
    },
    close: async () => client.destroy(),
  }
}
