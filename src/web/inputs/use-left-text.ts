import { useSyncExternalStore } from 'react'
import { valueAt } from '../workspace/document.ts'
import { useCase, useShown } from '../workspace/open-case.tsx'

/** Text that is in the box of an input and no value yet. */
export interface LeftText {
  /** What was in it when the page ended; undefined where nothing was. */
  readonly left: string | undefined
  /** Keeps what is in it now; undefined once that is done with. */
  keep(text: string | undefined): void
}

export function useLeftText(pointer: string): LeftText {
  const { workspace, results } = useCase()
  const { leftTexts } = workspace
  const value = useShown(({ document }) => valueAt(document, pointer))
  const left = useSyncExternalStore(leftTexts.subscribe, () => leftTexts.find(pointer, value))
  return {
    left,
    keep: (text) => leftTexts.keep(pointer, text, valueAt(results.get().document, pointer)),
  }
}
