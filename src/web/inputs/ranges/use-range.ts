import { useSyncExternalStore } from 'react'
import { say } from '../../ui/say.ts'
import { placeAt } from '../../workspace/named-place.ts'
import { useCase, useShown } from '../../workspace/open-case.tsx'
import type { InputRange, Uncertain } from '../../workspace/ranges.ts'
import { withoutRange, withRange } from '../../workspace/uncertain.ts'
import { texts } from '../texts.ts'

/** All that is not known of the open case. */
export function useUncertain(): Uncertain {
  const { workspace } = useCase()
  return useSyncExternalStore(workspace.ranges.subscribe, workspace.ranges.get)
}

/** The range of an input, and what becomes of it. */
export function useRange(pointer: string, title: string) {
  const { workspace } = useCase()
  const { ranges } = workspace
  const place = useShown(({ document }) => placeAt(document, pointer))
  const range = useSyncExternalStore(ranges.subscribe, () =>
    ranges.get().ranges.find((each) => each.place === place),
  )
  return {
    place,
    range,
    use: (next: InputRange) => ranges.put(withRange(ranges.get(), next)),
    remove() {
      const group = crypto.randomUUID()
      ranges.put(withoutRange(ranges.get(), place), group)
      say(texts.rangeRemoved(title), { label: texts.undo, perform: () => workspace.undo(group) })
    },
  }
}
