import type { FieldError, Visible } from '../engine/live.ts'
import type { Document } from './document.ts'

/** What the screens of an open case show. */
export interface Shown {
  /** As it was typed; it may be wrong. */
  readonly document: Document
  /** The outcome of the last document that could be calculated. */
  readonly result: Visible | undefined
  /** Why the document of now cannot be; empty where the result is of it. */
  readonly errors: readonly FieldError[]
  /** What every number is compared with. */
  readonly baseline: Visible | undefined
  /** What that is called; undefined where it is the default. */
  readonly baselineName: string | undefined
}

export interface Results {
  subscribe(listen: () => void): () => void
  get(): Shown
  /** Shows another document at once and its results with the next frame; of several in one frame the last wins. */
  show(document: Document): void
  /** Calculates what is shown once more, because its texts have changed. */
  again(): void
  compareWith(baseline: Visible | undefined, name?: string): void
}

/**
 * The results of the document that is open. Whatever holds the document (the machine that saves, or nothing but memory) calls `show` at
 * each change; components select from `get` by path.
 *
 * @param nextFrame calls once, before the next frame is painted.
 */
export function openResults(
  document: Document,
  calculate: (document: Document) => Visible | { readonly errors: readonly FieldError[] },
  nextFrame: (run: () => void) => void = (run) => requestAnimationFrame(run),
): Results {
  const listeners = new Set<() => void>()
  let isWaiting = false
  let shown = resultOf({
    document,
    result: undefined,
    errors: [],
    baseline: undefined,
    baselineName: undefined,
  })

  function resultOf(before: Shown): Shown {
    const next = calculate(before.document)
    return next.errors ? { ...before, errors: next.errors } : { ...before, result: next, errors: [] }
  }
  const put = (next: Shown) => {
    shown = next
    for (const listen of listeners) listen()
  }
  return {
    subscribe(listen) {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
    get: () => shown,
    show(next) {
      put({ ...shown, document: next })
      if (isWaiting) return
      isWaiting = true
      nextFrame(() => {
        isWaiting = false
        put(resultOf(shown))
      })
    },
    again: () => put(resultOf(shown)),
    compareWith: (baseline, baselineName) => put({ ...shown, baseline, baselineName }),
  }
}
