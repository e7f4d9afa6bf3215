import { useState } from 'react'
import type { Measure } from '../format/units.ts'
import { useCase } from '../workspace/open-case.tsx'
import type { UnitChange } from './convert-unit.ts'
import { unitsIn } from './knob.ts'

/** A unit that was chosen, and why the quantity is not in it yet. */
export interface OpenChoice {
  readonly unit: string
  readonly why: Exclude<UnitChange, { kind: 'converted' }>
}

/**
 * The units that a quantity may be given in, and what happens when one is chosen.
 *
 * @param own units that its box takes as well.
 */
export function useUnitChoice(pointer: string, own: readonly string[], put: (measure: Measure) => void) {
  const { results } = useCase()
  const [open, setOpen] = useState<OpenChoice>()
  return {
    // A utility may come to be counted otherwise, which its box alone cannot say.
    choices: pointer.startsWith('/utilities/') ? unitsIn(results.get().document, pointer) : own,
    open,
    close: () => setOpen(undefined),
    async choose(unit: string) {
      const { changedUnit } = await import('./convert-unit.ts')
      const changed = changedUnit(results.get().document, pointer, unit)
      if (changed?.kind === 'converted') put(changed.measure)
      setOpen(changed && changed.kind !== 'converted' ? { unit, why: changed } : undefined)
    },
  }
}
