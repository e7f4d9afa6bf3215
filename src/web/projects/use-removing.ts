import { useChanging } from '../cases/use-changing.ts'
import { say } from '../ui/say.ts'
import { texts } from './texts.ts'

interface Removal {
  readonly id: string
  /** What is deleted, as a person calls it. */
  readonly name: string
  remove(): Promise<unknown>
  restore(): Promise<unknown>
}

/** Deletes at once; for a while the bar offers to have it back. */
export function useRemoving(): (removal: Removal) => void {
  const change = useChanging()
  return ({ id, name, remove, restore }) =>
    void change(async () => {
      await remove()
      say(texts.removed(name), { label: texts.undo, perform: () => void change(restore) })
    }, id)
}
