import type { TabMessage } from './state.ts'

/** The other tabs of this browser that show the same document. */
export interface Tabs {
  tell(message: TabMessage): void
  close(): void
}

export function openTabs(key: string, hear: (message: TabMessage) => void): Tabs {
  const channel = new BroadcastChannel(`scenario:${key}`)
  channel.onmessage = ({ data }: MessageEvent<TabMessage>) => hear(data)
  return { tell: (message) => channel.postMessage(message), close: () => channel.close() }
}

/**
 * Waits until this tab is the one that saves the document, which it then is until it is closed or releases it. A browser
 * without locks, as on an address without encryption, has every tab save: If-Match keeps them from overwriting each other.
 *
 * @returns what releases it, or ends the waiting.
 */
export function waitForTurn(key: string, begin: () => void): () => void {
  const end = new AbortController()
  const released = new Promise<void>((resolve) => end.signal.addEventListener('abort', () => resolve()))
  if (!navigator.locks) begin()
  else {
    const turn = navigator.locks.request(`save:${key}`, { signal: end.signal }, () => {
      begin()
      return released
    })
    // Whoever stops waiting has not failed.
    turn.catch(() => {})
  }
  return () => end.abort()
}
