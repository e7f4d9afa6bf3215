import { useEffect } from 'react'

/** Does something once the network is there again, as long as that is waited for. */
export function useWhenOnline(isWaiting: boolean, again: () => void): void {
  useEffect(() => {
    if (!isWaiting) return
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [isWaiting, again])
}
