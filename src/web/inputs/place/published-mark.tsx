import { useMemo } from 'react'
import { baselineAt } from '../../workspace/baseline-at.ts'
import { isSame, valueAt } from '../../workspace/document.ts'
import { useCase, useShown } from '../../workspace/open-case.tsx'
import styles from './place.module.css'
import { publishedAt } from './places.ts'
import { texts } from './texts.ts'
import { useTables } from './use-tables.ts'

/** The published number that an input has in the place of its default; undefined where it has none. */
export function usePublished(pointer: string) {
  const { defaults } = useCase()
  const document = useShown((shown) => shown.document)
  const isOwn = !isSame(valueAt(document, pointer), baselineAt(document, defaults, pointer))
  const tables = useTables(isOwn)
  return useMemo(
    () => (isOwn && tables ? publishedAt(tables, document, pointer)?.datum : undefined),
    [isOwn, tables, document, pointer],
  )
}

/** Below the name of an input: of which place its number is published. */
export function PublishedMark({ pointer }: { pointer: string }) {
  const datum = usePublished(pointer)
  if (!datum) return null
  return <span className={styles.mark}>{texts.mark(datum.place ?? '', datum.year)}</span>
}
