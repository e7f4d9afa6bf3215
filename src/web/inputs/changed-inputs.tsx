import { Button } from '../ui/button.tsx'
import { baselineAt } from '../workspace/baseline-at.ts'
import { isSame, valueAt } from '../workspace/document.ts'
import { useCase, useShown } from '../workspace/open-case.tsx'
import styles from './input-panel.module.css'
import { Row } from './row.tsx'
import { texts } from './texts.ts'
import { useRows } from './use-rows.ts'

/** Everything that is not as the edition has it. */
export function ChangedInputs() {
  const { defaults, change } = useCase()
  const rows = useRows()
  const document = useShown((shown) => shown.document)
  const changed = rows.filter(
    ({ pointer }) => !isSame(valueAt(document, pointer), baselineAt(document, defaults, pointer)),
  )
  if (changed.length === 0) return <p className={styles.empty}>{texts.nothingChanged}</p>
  const reset = () =>
    change(Object.keys(defaults).map((part) => ({ pointer: `/${part}`, to: defaults[part] ?? null })))
  return (
    <>
      {changed.map((row) => (
        <Row key={row.pointer} row={row} />
      ))}
      <p className={styles.empty}>
        <Button onClick={reset}>{texts.allToDefault}</Button>
      </p>
    </>
  )
}
