import { useEffect } from 'react'
import type { Deed, Focus, Situation } from '../actions/action.ts'
import { baselineAt } from './baseline-at.ts'
import type { OpenCase } from './open-case.tsx'

/** What does the deeds of actions, as far as the screen has it. What nobody does is left to the browser. */
export type Doers = { readonly [Kind in Deed['do']]?: (deed: Extract<Deed, { readonly do: Kind }>) => void }

/** Does what keys mean, wherever on the screen they are pressed. */
export function useKeys(open: OpenCase, number: string | null, doers: Doers): void {
  useEffect(() => {
    let deedOf: typeof import('../actions/registry.ts').deedOf | undefined
    // Nobody presses a key before the page is painted, so what keys mean comes after that.
    import('../actions/registry.ts').then((registry) => {
      deedOf = registry.deedOf
    })
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !deedOf) return
      const situation: Situation = {
        workspace: open.workspace.get(),
        focus: focusNow(),
        defaultAt: (pointer) => baselineAt(open.workspace.get().shown, open.defaults, pointer),
        open: number,
      }
      const deed = deedOf(event, situation, true)
      const perform = deed && (doers[deed.do] as ((deed: Deed) => void) | undefined)
      if (!deed || !perform) return
      event.preventDefault()
      perform(deed)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [open, number, doers])
}

function focusNow(): Focus {
  const element = document.activeElement
  const isBox = element instanceof HTMLInputElement && element.type === 'text'
  const isText = element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement
  if (!isBox && !isText) return { on: 'nothing' }
  const { ownText, pointer } = element.dataset
  // The text of a box that is not ours is nobody's but the browser's.
  const hasOwnText = pointer === undefined || ownText !== undefined
  return { on: 'box', hasOwnText, ...(pointer !== undefined && { pointer }) }
}
