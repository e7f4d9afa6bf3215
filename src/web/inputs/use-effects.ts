import { type RefObject, useEffect, useReducer } from 'react'
import type { EffectsAnswer } from '../engine/effects-sweep.ts'
import { useCase, useShown } from '../workspace/open-case.tsx'
import type { WorkspaceStore } from '../workspace/store.ts'

/** What was measured of a case; it stays as long as the page is open, so that no row moves while somebody works. */
const measured = new WeakMap<WorkspaceStore, EffectsAnswer>()

/** Numbers are painted first, and a page that has just been opened is mostly read. */
const restMilliseconds = 300

/**
 * How far each of some inputs moves the results: measured once in the worker, when the case has been opened. Undefined until then, and as
 * long as the list has the focus, because rows would move away from under a hand.
 */
export function useEffects(
  pointers: readonly string[],
  outputs: readonly string[],
  list: RefObject<HTMLElement | null>,
): EffectsAnswer | undefined {
  const open = useCase()
  const [, tell] = useReducer((count: number) => count + 1, 0)
  const hasResult = useShown(({ result }) => result !== undefined)
  useEffect(() => {
    if (measured.has(open.workspace) || !hasResult) return
    const end = new AbortController()
    const { signal } = end
    const take = (answer: EffectsAnswer) => {
      if (measured.has(open.workspace)) return
      measured.set(open.workspace, answer)
      tell()
    }
    const begin = async () => {
      const { askEffects } = await import('./ask-effects.ts')
      if (signal.aborted) return
      const giveUp = askEffects(open, pointers, outputs, (answer) =>
        whenLeft(list.current, () => take(answer), signal),
      )
      signal.addEventListener('abort', giveUp)
    }
    const timer = setTimeout(begin, restMilliseconds)
    signal.addEventListener('abort', () => clearTimeout(timer))
    return () => end.abort()
  }, [open, hasResult, pointers, outputs, list])
  return measured.get(open.workspace)
}

/** Acts at once, or when the focus has left the element. */
function whenLeft(element: HTMLElement | null, act: () => void, signal: AbortSignal): void {
  if (!element?.contains(document.activeElement)) act()
  else {
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && element.contains(relatedTarget)) return
      element.removeEventListener('focusout', leave)
      act()
    }
    element.addEventListener('focusout', leave, { signal })
  }
}
