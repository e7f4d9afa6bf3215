import type { Action } from './action.ts'
import { isMac } from './is-mac.ts'
import { isSingle, keyName } from './keys.ts'
import { texts } from './texts.ts'

/** The key of an action as it is written on the keyboard; undefined where it has none, or that is switched off. */
export function keyOf({ keys: [key] }: Action, hasSingleKeys: boolean): string | undefined {
  return key && (hasSingleKeys || !isSingle(key)) ? keyName(key, isMac) : undefined
}

/** What a control says of itself while it is pointed at: what it does, and its key. */
export function tipOf(action: Action, hasSingleKeys: boolean): string {
  const key = keyOf(action, hasSingleKeys)
  return key === undefined ? action.label : texts.tip(action.label, key)
}
