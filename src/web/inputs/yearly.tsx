import { valueAt } from '../workspace/document.ts'
import { useShown } from '../workspace/open-case.tsx'
import { Conflict } from './conflict.tsx'
import styles from './number-row.module.css'
import type { YearlyValues } from './paste.ts'
import { RowNote } from './row-note.tsx'
import { texts } from './texts.ts'
import { useNotes } from './use-notes.ts'
import { YearBoxes } from './year-boxes.tsx'

interface YearlyRowProps {
  pointer: string
  title: string
  /** The engine's, for what nobody has given yet. */
  unit: string
}

/** One number of each year, in a strip of boxes. */
export function YearlyRow({ pointer, title, unit: own }: YearlyRowProps) {
  const notes = useNotes(pointer)
  const value = useShown(({ document }) => valueAt(document, pointer))
  const given: YearlyValues = { values: [], unit: own, ...(value as object | null) }
  return (
    <fieldset className={styles.row} data-idle={notes.isIdle || undefined}>
      <legend className="aloud">{title}</legend>
      <span className={styles.label}>
        {title} {given.unit === '1' ? '' : given.unit}
      </span>
      <YearBoxes pointer={pointer} title={title} given={given} nameOf={(i) => texts.year(i + 1)} />
      <RowNote notes={notes} />
      <Conflict pointer={pointer} title={title} />
    </fieldset>
  )
}
