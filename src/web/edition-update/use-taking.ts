import type { Start } from '../engine/pathways.ts'
import { say } from '../ui/say.ts'
import { type Change, changesTo } from '../workspace/edits.ts'
import { useCase } from '../workspace/open-case.tsx'
import { inputsOf } from '../workspace/uncertain-parts.ts'
import { pinEdition } from './pin-edition.ts'
import { texts } from './texts.ts'
import { updateOf } from './update.ts'

export interface Taking {
  /** Takes the newer default of one line; the scenario still rests on its edition. */
  takeOne(pointer: string): void
  /** Takes whatever is due, and rests on the newer edition from then on. */
  takeAll(): Promise<void>
  /** Rests on the newer edition with the inputs as they are. */
  use(): Promise<void>
}

/** The ways to a newer edition. Inputs change by edits like any other, and the bar takes back what was done last. */
export function useTaking(id: string, from: string, newer: Start): Taking {
  const { change, defaults, workspace } = useCase()
  const to = newer.edition
  // What is told may be of a moment before; what is taken is of now.
  const now = () => inputsOf(workspace.get().shown)
  const fresh = () => updateOf(now(), defaults, newer)

  const rest = async (edition: string) => {
    try {
      await pinEdition(id, edition)
      // The scenario has another version now, on which the next save has to rest.
      workspace.look()
    } catch (error) {
      say(texts.notUsed(edition, error instanceof Error ? error.message : ''))
    }
  }
  const move = async (changes: readonly Change[], told: string) => {
    await rest(to)
    if (changes.length > 0) change(changes)
    const undo = () => {
      if (changes.length > 0) workspace.undo()
      void rest(from)
    }
    say(told, { label: texts.undo, perform: undo })
  }
  return {
    takeOne(pointer) {
      const line = fresh().lines.find((each) => each.pointer === pointer)
      if (line?.change) change([line.change])
    },
    takeAll() {
      const { lines, updated } = fresh()
      const due = lines.filter(({ isDue }) => isDue).length
      return move(changesTo(now(), updated), texts.taken(due, to))
    },
    use: () => move([], texts.used(to)),
  }
}
