import type { Change } from '../workspace/edits.ts'
import type { Workspace } from '../workspace/state.ts'
import type { Key } from './keys.ts'

export const views = ['results', 'cashflow', 'carbon', 'sensitivity', 'balance'] as const
export type View = (typeof views)[number]

/** What has the focus. */
export type Focus =
  | { readonly on: 'nothing' }
  /** A box; its text may not be committed yet. */
  | { readonly on: 'box'; readonly pointer?: string; readonly hasOwnText: boolean }
  /** A number that was calculated, with all its digits and its symbol. */
  | { readonly on: 'number'; readonly symbol: string; readonly text: string }

/** All that an action may look at. */
export interface Situation {
  /** null where no scenario is open. */
  readonly workspace: Workspace | null
  readonly focus: Focus
  /** What an input is where nobody has touched it; null where nothing is, undefined where nobody knows. */
  defaultAt(pointer: string): Change['to'] | undefined
  /** The number that is open, if one is. */
  readonly open: string | null
}

/** What an action is to do; whoever runs it does it. */
export type Deed =
  | { readonly do: 'undo' | 'redo' | 'find input' | 'keep result' | 'made from' | 'used in' | 'close' }
  | { readonly do: 'edit'; readonly changes: readonly Change[] }
  | { readonly do: 'copy'; readonly text: string }
  | { readonly do: 'open number'; readonly symbol: string }
  | { readonly do: 'show'; readonly what: 'palette' | 'keys' | 'compare' | 'history' | 'baseline' }
  | { readonly do: 'view'; readonly view: View }
  | { readonly do: 'say saved' }

/**
 * One thing that a person can do, as a value: keys, menus, the palette and the list of keys are made from it. `perform` is pure;
 * null where it has nothing to do just now.
 */
export interface Action {
  readonly name: string
  readonly label: string
  readonly keys: readonly Key[]
  perform(situation: Situation): Deed | null
}
