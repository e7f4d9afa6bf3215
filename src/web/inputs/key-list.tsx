import { lazy, Suspense, useId, useMemo } from 'react'
import { useCase, useShown } from '../workspace/open-case.tsx'
import { keyInputs } from './key-inputs.ts'
import styles from './key-list.module.css'
import { orderedBy } from './key-order.ts'
import { measureAt } from './knob.ts'
import { RangedNumberRow } from './ranged-number-row.tsx'
import { type InputRow, rowsOf, titleOf } from './rows.ts'
import { texts } from './texts.ts'
import { type Output, useEffects } from './use-effects.ts'

/** Most key inputs are numbers that are given; rows of other shapes come after them. */
const Row = lazy(() => import('./row.tsx').then((row) => ({ default: row.Row })))

interface KeyListProps {
  outputs: readonly Output[]
  /** The name of the one that they are ordered by. */
  by: string
  onOrder(by: string): void
}

/**
 * The inputs that a plant of this process is mostly moved by: what moves the chosen result most comes first, and stays there while the
 * page is open.
 */
export function KeyList({ outputs, by, onOrder }: KeyListProps) {
  const { defaults, process } = useCase()
  const id = useId()
  const pointers = useMemo(() => keyInputs(defaults, process), [defaults, process])
  const rows = useMemo(() => new Map(rowsOf(defaults).map((row) => [row.pointer, row])), [defaults])
  const effects = useEffects(pointers, outputs)
  const inOrder = effects ? orderedBy(pointers, effects, by) : pointers
  return (
    <div>
      <p className={styles.order} data-measured={effects !== undefined} title={texts.orderedAbout}>
        <label htmlFor={id}>{texts.orderedBy}</label>
        <select id={id} value={by} onChange={(event) => onOrder(event.currentTarget.value)}>
          {outputs.map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </p>
      {inOrder.map((pointer) => {
        const row = rows.get(pointer)
        return row && <KeyRow key={pointer} row={row} />
      })}
    </div>
  )
}

function KeyRow({ row }: { row: InputRow }) {
  const isNumber = useShown(({ document }) => measureAt(document, row.pointer) !== undefined)
  if (isNumber) return <RangedNumberRow pointer={row.pointer} title={titleOf(row)} />
  return (
    <Suspense>
      <Row row={row} />
    </Suspense>
  )
}
