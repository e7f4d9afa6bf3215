import type { Action, Deed, Situation } from './action.ts'
import { fillDown, redo, resetInput, save, undo } from './editing.ts'
import { isPressed, isSingle, type Pressed } from './keys.ts'
import {
  assumptions,
  baseline,
  close,
  compare,
  findInput,
  history,
  keyList,
  money,
  palette,
  place,
  review,
  share,
  takeAway,
} from './looking.ts'
import { copyValue, keepResult, madeFrom, openWhy, usedIn, viewActions } from './results.ts'

/** Everything that can be done by a key, a menu or the palette, in the order in which the list of keys shows it. */
export const actions: readonly Action[] = [
  findInput,
  palette,
  undo,
  redo,
  resetInput,
  fillDown,
  save,
  openWhy,
  madeFrom,
  usedIn,
  copyValue,
  ...viewActions,
  keepResult,
  compare,
  history,
  assumptions,
  share,
  review,
  takeAway,
  money,
  place,
  baseline,
  keyList,
  close,
]

/** What an action is to do just now; null where it has nothing to do. */
export function deedOf(action: Action, situation: Situation): Deed | null {
  const { workspace } = situation
  if (action.place !== 'anywhere' && !workspace) return null
  if (action.place === 'scenario' && workspace?.session === 'guest') return null
  return action.perform(situation)
}

/**
 * What a key does, or null where it does nothing of ours and is left to the browser.
 *
 * @param hasSingleKeys false where a person has switched keys of one letter off (WCAG 2.1.4).
 */
export function deedOfKey(pressed: Pressed, situation: Situation, hasSingleKeys: boolean): Deed | null {
  const { on } = situation.focus
  if (on === 'popup') return null
  for (const action of actions) {
    const key = action.keys.find((each) => isPressed(each, pressed))
    if (!key || (isSingle(key) && (on === 'box' || !hasSingleKeys))) continue
    const deed = deedOf(action, situation)
    if (deed) return deed
  }
  return isUndoOfOtherText(pressed, situation) ? { do: 'nothing' } : null
}

/** In a box where nothing is left to undo the browser would undo what was typed in another one, and go there. */
const isUndoOfOtherText = (pressed: Pressed, { focus }: Situation): boolean =>
  focus.on === 'box' &&
  focus.pointer !== undefined &&
  !focus.hasOwnText &&
  [undo, redo].some(({ keys }) => keys.some((key) => isPressed(key, pressed)))
