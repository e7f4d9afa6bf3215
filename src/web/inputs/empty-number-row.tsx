import { useId, useState } from 'react'
import { parseAmount } from '../format/parse-amount.ts'
import { firstUnitAt } from '../format/units.ts'
import { NumberBox } from '../ui/number-box.tsx'
import { UnitSelect } from '../ui/unit-select.tsx'
import { useCase } from '../workspace/open-case.tsx'
import { elementAt, unitsIn } from './knob.ts'
import styles from './number-row.module.css'
import { texts } from './texts.ts'
import { useLeftText } from './use-left-text.ts'
import { useNotes } from './use-notes.ts'

/** A number that nobody has given. It becomes one when what is typed is done with. */
export function EmptyNumberRow({ pointer, title }: { pointer: string; title: string }) {
  const { change, results, isLocked } = useCase()
  const id = useId()
  const { refusal } = useNotes(pointer)
  const { left, keep } = useLeftText(pointer)
  const [typed, setTyped] = useState<string>()
  const element = elementAt(results.get().document, pointer)
  const units = unitsIn(results.get().document, pointer, element)
  const [chosen, setChosen] = useState<string>()
  const unit = units.find((each) => each === chosen) ?? firstUnitAt(pointer, element)
  const text = typed ?? left
  const read = text === undefined ? undefined : parseAmount(text, units)
  const write = (next: string | undefined) => {
    setTyped(next)
    keep(next)
  }
  const commit = () => {
    const found = parseAmount(text ?? '', units)
    write(undefined)
    if (found.kind !== 'number') return
    const { value, moneyYear } = found
    change([
      { pointer, to: { value, unit: found.unit ?? unit, ...(moneyYear !== undefined && { moneyYear }) } },
    ])
  }
  return (
    <div className={styles.row}>
      <label className={styles.label} htmlFor={id}>
        {title}
      </label>
      <span className={styles.box}>
        <NumberBox
          id={id}
          data-pointer={pointer}
          readOnly={isLocked}
          placeholder={texts.notGiven}
          value={null}
          show={() => ''}
          onText={write}
          onRestore={() => write(undefined)}
          onCommit={commit}
          left={left}
          problem={(read?.kind === 'unclear' ? read.message : undefined) ?? refusal}
        />
        <UnitSelect label={title} unit={unit} units={units} onChange={setChosen} />
      </span>
    </div>
  )
}
