import type { Step } from '../../engine/explanations.ts'
import type { Provenance } from '../../engine/pathways.ts'
import { sourceText } from '../../format/source-text.ts'
import { measureAt } from '../../inputs/knob.ts'
import { RangedNumberRow } from '../../inputs/ranged-number-row.tsx'
import { rowsOf, titleOf } from '../../inputs/rows.ts'
import { useCase } from '../../workspace/open-case.tsx'
import { texts } from '../texts.ts'
import styles from './why.module.css'

/** Where a step is from; of an input its own rows, the same as in the list of inputs, each with the source of its datum. */
export function Origin({ step: { pointers = [], source } }: { step: Step }) {
  const { results, provenance } = useCase()
  const { document } = results.get()
  const rows = rowsOf(document).filter(
    ({ pointer }) => pointers.includes(pointer) && measureAt(document, pointer) !== undefined,
  )
  if (rows.length === 0) return source ? <p className={styles.soft}>{texts.fromSource(source)}</p> : null
  return (
    <div className={styles.knobs}>
      {rows.map((row) => (
        <div key={row.pointer}>
          <RangedNumberRow pointer={row.pointer} title={titleOf(row)} />
          <DatumSource of={provenance[row.pointer]} />
        </div>
      ))}
      <p className={styles.soft}>{texts.input}</p>
    </div>
  )
}

function DatumSource({ of }: { of: Provenance | undefined }) {
  return of ? <p className={styles.soft}>{texts.ofDatum(sourceText(of.source), of.confidence)}</p> : null
}
