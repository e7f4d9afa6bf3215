import { useMemo } from 'react'
import type { Document } from '../workspace/document.ts'
import { namesIn, valueAt } from '../workspace/document.ts'
import { useCase, useShown } from '../workspace/open-case.tsx'
import { type InputRow, rowsOf } from './rows.ts'

const lists = ['feedstocks', 'utilities', 'products', 'policies', 'contracts', 'parts']

/** Changes when an element is added, taken away, moved or named otherwise, and at nothing else. */
const structureOf = (document: Document): string =>
  JSON.stringify(lists.map((list) => namesIn(valueAt(document, `/${list}`))))

/** Every row of the open case; made anew only when its lists have other elements. */
export function useRows(): readonly InputRow[] {
  const { results } = useCase()
  const structure = useShown(({ document }) => structureOf(document))
  // biome-ignore lint/correctness/useExhaustiveDependencies: Rows depend on the structure of the document alone.
  return useMemo(() => rowsOf(results.get().document), [results, structure])
}
