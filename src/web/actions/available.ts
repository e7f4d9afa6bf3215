import type { Action, Situation } from './action.ts'
import { doerOf, situationHere } from './here.ts'
import { deedOf } from './registry.ts'

interface Available {
  readonly action: Action
  perform(): void
}

/** Those of the actions that have something to do just now and are done by something on the screen. */
export const availableOf = (actions: readonly Action[], situation: Situation): Available[] =>
  actions.flatMap((action) => {
    const deed = deedOf(action, situation)
    const perform = deed && doerOf(deed)
    return perform ? [{ action, perform }] : []
  })

/** Does what the key of the action does. */
export function perform(action: Action): void {
  const [available] = availableOf([action], situationHere())
  available?.perform()
}
