import { useRef, useState } from 'react'
import { useUncertain } from '../../inputs/ranges/use-range.ts'
import { useCase } from '../../workspace/open-case.tsx'
import { changesOfEntries, entriesOf } from './scale-entries.ts'
import type { ScaleEntries } from './scale-form.ts'

/** How the feedstock comes to the plant: kept with the case, saved and undone as any input of it. */
export function useLogistics() {
  const { change } = useCase()
  const { logistics } = useUncertain()
  const [typed, setTyped] = useState<Partial<ScaleEntries>>({})
  const group = useRef<string>(undefined)
  return {
    entries: entriesOf(logistics, typed),
    put(next: ScaleEntries) {
      setTyped(next)
      group.current ??= crypto.randomUUID()
      const changes = changesOfEntries(logistics, next)
      if (changes.length > 0) change(changes, group.current)
    },
    /** What came before is one step of undoing. */
    commit() {
      group.current = undefined
    },
  }
}
