import { type InputGroup, inputGroups } from '../../contract/request/words/input-word.ts'
import { rowsOf, titleOf } from '../inputs/rows.ts'
import { valueText } from '../inputs/value-text.ts'
import { RecordTable } from '../ui/record-table.tsx'
import { type Document, valueAt } from '../workspace/document.ts'
import styles from './kept-inputs.module.css'
import { texts } from './texts.ts'

const groups = Object.entries(inputGroups) as [InputGroup, string][]

interface KeptInputsProps {
  document: Document
  /** Where each is from, by JSON pointer; left out, that is not told. */
  sources?: Readonly<Record<string, string>>
}

/** All that a result was calculated from, by groups; nothing of it can be changed. */
export function KeptInputs({ document, sources }: KeptInputsProps) {
  const given = rowsOf(document).filter(({ pointer }) => valueAt(document, pointer) !== null)
  return (
    <section aria-label={texts.inputs}>
      <h2>{texts.inputs}</h2>
      {groups.map(([group, title]) => {
        const rows = given.filter((row) => row.group === group)
        if (rows.length === 0) return null
        return (
          <details key={group} className={styles.inputs}>
            <summary>
              {title}, {rows.length}
            </summary>
            <div className={styles.sheet}>
              <RecordTable
                caption={title}
                columns={[texts.input, texts.value, ...(sources ? [texts.source] : [])]}
                rows={rows}
                keyOf={({ pointer }) => pointer}
                cells={(row) => [
                  titleOf(row),
                  valueText(valueAt(document, row.pointer)),
                  ...(sources ? [sources[row.pointer] ?? ''] : []),
                ]}
              />
            </div>
          </details>
        )
      })}
    </section>
  )
}
