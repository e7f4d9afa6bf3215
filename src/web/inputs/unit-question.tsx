import { useState } from 'react'
import { parseNumber, unclearness } from '../format/parse-number.ts'
import { unitsAt } from '../format/units.ts'
import { Button } from '../ui/button.tsx'
import { NumberBox } from '../ui/number-box.tsx'
import { namesIn, valueAt } from '../workspace/document.ts'
import { useCase } from '../workspace/open-case.tsx'
import styles from './conflict-choice.module.css'
import { type Counting, countedOtherwise, heatingValueOf } from './convert-unit.ts'

/** Words that nobody needs before it is shown. */
const own = {
  countBy: (name: string, by: 'mass' | 'energy') =>
    `To count ${name} by ${by}, give its lower heating value; price, consumption and carbon intensity follow.`,
  heatingValue: (name: string) => `Lower heating value of ${name}`,
  convert: 'Convert',
  leave: 'Leave it',
} as const

interface UnitQuestionProps {
  pointer: string
  unit: string
  by: Counting
  onDone(): void
}

/** Asks for the heating value of a utility, by which all that is said per amount of it is brought to the other way of counting. */
export function UnitQuestion({ pointer, unit, by, onDone }: UnitQuestionProps) {
  const { change, results } = useCase()
  const [text, setText] = useState('')
  const { document } = results.get()
  const [, list = '', place = ''] = pointer.split('/')
  const name = namesIn(valueAt(document, `/${list}`))[Number(place)] ?? ''
  const units = unitsAt(heatingValueOf(pointer)).map((each) => each.name)
  const typed = parseNumber(text, { units })
  const [first = ''] = units
  const convert = () => {
    if (typed.kind !== 'number' || !(typed.value > 0)) return
    const heatingValue = { value: typed.value, unit: typed.unit ?? first }
    change(countedOtherwise(results.get().document, pointer, { unit, by, heatingValue }))
    onDone()
  }
  return (
    <fieldset className={styles.choice}>
      <legend className="aloud">{own.countBy(name, by)}</legend>
      <span>{own.countBy(name, by)}</span>
      <span className={styles.box}>
        <NumberBox
          // Whoever has chosen the unit goes on here.
          autoFocus
          aria-label={own.heatingValue(name)}
          value=""
          show={() => text}
          onText={setText}
          onRestore={onDone}
          problem={unclearness(text, units)}
        />
        <span>{first}</span>
      </span>
      <Button disabled={typed.kind !== 'number' || !(typed.value > 0)} onClick={convert}>
        {own.convert}
      </Button>
      <Button onClick={onDone}>{own.leave}</Button>
    </fieldset>
  )
}
