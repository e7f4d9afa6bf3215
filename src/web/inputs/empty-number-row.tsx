import { useId, useRef, useState } from 'react'
import { parseNumber } from '../format/parse-number.ts'
import { unitsAt } from '../format/units.ts'
import { NumberBox } from '../ui/number-box.tsx'
import { UnitSelect } from '../ui/unit-select.tsx'
import { useCase } from '../workspace/open-case.tsx'
import { elementAt } from './knob.ts'
import styles from './number-row.module.css'
import { texts } from './texts.ts'

/** A number that nobody has given. It becomes one when what is typed is done with. */
export function EmptyNumberRow({ pointer, title }: { pointer: string; title: string }) {
  const { change, results } = useCase()
  const id = useId()
  const typed = useRef('')
  const [unclear, setUnclear] = useState<string>()
  const units = unitsAt(pointer, elementAt(results.get().document, pointer)).map(({ name }) => name)
  const [unit = '1'] = units
  const read = () => parseNumber(typed.current, { units })
  const commit = () => {
    const found = read()
    if (found.kind === 'number') change([{ pointer, to: { value: found.value, unit: found.unit ?? unit } }])
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
          placeholder={texts.notGiven}
          value={null}
          show={() => ''}
          onText={(text) => {
            typed.current = text
            const found = read()
            setUnclear(found.kind === 'unclear' ? found.message : undefined)
          }}
          onRestore={() => {
            typed.current = ''
            setUnclear(undefined)
          }}
          onCommit={commit}
          problem={unclear}
        />
        <UnitSelect label={title} unit={unit === '1' ? '' : unit} units={[]} />
      </span>
    </div>
  )
}
