import type { MachineTurn } from '../computing/register.ts'
import type { FromChild, ToChild } from './child-messages.ts'

/**
 * Asks the primary for turns to compute, of which the processes of a machine share so many. Without a primary there is
 * nobody to share with.
 */
export function openMachineTurns(): MachineTurn {
  const waiting = new Map<number, () => void>()
  let count = 0
  process.on('message', (told: ToChild) => {
    if (told.kind === 'compute') waiting.get(told.turn)?.()
  })
  return async (signal) => {
    if (!process.connected) return () => {}
    const turn = count++
    const end = () => tell({ kind: 'computed', turn })
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const leave = () => reject(signal.reason)
    waiting.set(turn, resolve)
    process.once('disconnect', resolve)
    signal.addEventListener('abort', leave, { once: true })
    tell({ kind: 'compute', turn })
    try {
      await promise
      return end
    } catch (error) {
      end()
      throw error
    } finally {
      waiting.delete(turn)
      process.off('disconnect', resolve)
      signal.removeEventListener('abort', leave)
    }
  }
}

function tell(message: FromChild): void {
  if (process.connected) process.send?.(message)
}
