import { useRef, useState } from 'react'
import { parseAmount } from '../format/parse-amount.ts'
import { inputsAt, inUnit, type Measure } from '../format/units.ts'
import { pointerIn } from '../workspace/baseline-at.ts'
import type { Json } from '../workspace/document.ts'
import { useCase } from '../workspace/open-case.tsx'
import { elementAt, marksOf, measureAt, rangeIn, unitsIn } from './knob.ts'
import { useLeftText } from './use-left-text.ts'

/** What a row of a number knows and does: units, range and default of its input, and what becomes of what is typed. */
export function useNumberInput(pointer: string, measure: Measure) {
  const { change, defaults, provenance, results } = useCase()
  const { left, keep } = useLeftText(pointer)
  const [typed, setTyped] = useState<string>()
  const group = useRef<string>(undefined)

  const { document } = results.get()
  const element = elementAt(document, pointer)
  const inputs = inputsAt(pointer, element)
  const units = unitsIn(document, pointer, element)
  const inDefaults = pointerIn(defaults, document, pointer) ?? ''
  const start = measureAt(defaults, inDefaults)
  const startShown = start && inUnit(start, measure.unit, inputs)
  const text = typed ?? left

  const put = (next: Measure) => {
    group.current ??= crypto.randomUUID()
    change([{ pointer, to: next as unknown as Json }], group.current)
  }
  /** What came before is one step of undoing. */
  const commit = () => {
    group.current = undefined
    setTyped(undefined)
    keep(undefined)
  }
  return {
    units,
    /** The default, where the input is something else. */
    changedFrom: startShown !== undefined && startShown.value !== measure.value ? start : undefined,
    range: start && rangeIn(measure.unit, start, provenance[inDefaults], inputs),
    notch: startShown?.value,
    left,
    unclear: text === undefined ? undefined : messageOf(parseAmount(text, units)),
    put,
    commit,
    read(next: string) {
      const given = parseAmount(next, units)
      setTyped(next)
      if (given.kind === 'number') {
        const { value, unit = measure.unit, moneyYear } = given
        put({ ...marksOf(measure), value, unit, ...(moneyYear !== undefined && { moneyYear }) })
      }
      keep(given.kind === 'number' ? undefined : next)
    },
  }
}

const messageOf = (typed: ReturnType<typeof parseAmount>): string | undefined =>
  typed.kind === 'unclear' ? typed.message : undefined
