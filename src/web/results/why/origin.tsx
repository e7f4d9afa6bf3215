import { lazy, Suspense } from 'react'
import type { Step } from '../../engine/explanations.ts'
import type { Provenance } from '../../engine/pathways.ts'
import { sourceText } from '../../format/source-text.ts'
import { measureAt } from '../../inputs/knob.ts'
import { RangedNumberRow } from '../../inputs/ranged-number-row.tsx'
import { rowsOf, titleOf } from '../../inputs/rows.ts'
import { valueText } from '../../inputs/value-text.ts'
import { valueAt } from '../../workspace/document.ts'
import { isOpen, useSeen, useShown } from '../../workspace/open-case.tsx'
import { texts } from '../texts.ts'
import styles from './why.module.css'

const SupplyLine = lazy(async () => ({
  default: (await import('../../inputs/supply/supply-line.tsx')).SupplyLine,
}))

/** Where a step is from; of an input its own rows, the same as in the list of inputs, each with the source of its datum. */
export function Origin({ step: { pointers = [], source } }: { step: Step }) {
  const seen = useSeen()
  const { document } = seen.results.get()
  const rows = rowsOf(document).filter(
    ({ pointer }) => pointers.includes(pointer) && measureAt(document, pointer) !== undefined,
  )
  if (rows.length === 0) return source ? <p className={styles.soft}>{texts.fromSource(source)}</p> : null
  return (
    <div className={styles.knobs}>
      {rows.map((row) => (
        <div key={row.pointer}>
          {isOpen(seen) ? (
            <>
              <RangedNumberRow pointer={row.pointer} title={titleOf(row)} />
              <Supplier row={row.pointer} />
              <DatumSource of={seen.provenance[row.pointer]} />
            </>
          ) : (
            <>
              <p>
                {titleOf(row)}: <b>{valueText(valueAt(document, row.pointer))}</b>
              </p>
              <p className={styles.soft}>{seen.sources?.[row.pointer]}</p>
            </>
          )}
        </div>
      ))}
      <p className={styles.soft}>{isOpen(seen) ? texts.input : texts.givenInput}</p>
    </div>
  )
}

/** The number of another plant that a price or a carbon intensity is. */
function Supplier({ row }: { row: string }) {
  const element = row.slice(0, row.lastIndexOf('/'))
  const isSupplied = useShown(({ document }) => valueAt(document, `${element}/suppliedBy`) !== null)
  if (!isSupplied || !/\/(price|carbonIntensity)$/.test(row)) return null
  return (
    <p className={styles.soft}>
      <Suspense>
        <SupplyLine element={element} />
      </Suspense>
    </p>
  )
}

function DatumSource({ of }: { of: Provenance | undefined }) {
  return of ? <p className={styles.soft}>{texts.ofDatum(sourceText(of.source), of.confidence)}</p> : null
}
