import type { Change } from '../workspace/edits.ts'
import type { Workspace } from '../workspace/state.ts'
import type { Key } from './keys.ts'

export const views = ['results', 'cashflow', 'carbon', 'sensitivity', 'balance', 'sure'] as const
export type View = (typeof views)[number]

/** What has the focus. */
export type Focus =
  | { readonly on: 'nothing' }
  /** A menu or a dialog, which has keys of its own. */
  | { readonly on: 'popup' }
  /** A box; its text may not be committed yet. */
  | { readonly on: 'box'; readonly pointer?: string; readonly hasOwnText: boolean }
  /** A headline number, with its name in an outcome and all its digits. */
  | { readonly on: 'number'; readonly name: string; readonly text: string }
  /** A cell of a table or a mark of a chart, among which arrows move. */
  | { readonly on: 'cell' }

/** All that an action may look at. */
export interface Situation {
  /** null where no plant is open. */
  readonly workspace: Workspace | null
  readonly focus: Focus
  /** What an input is where nobody has touched it; null where nothing is, undefined where nobody knows. */
  defaultAt(pointer: string): Change['to'] | undefined
  /** Whether a number is opened into columns. */
  readonly isWhyOpen: boolean
}

/** What an action is to do; the part of the screen that can do it does. */
export type Deed =
  | {
      readonly do:
        | 'find anything'
        | 'show keys'
        | 'find input'
        | 'undo'
        | 'redo'
        | 'fill'
        | 'say saved'
        | 'keep result'
        | 'compare'
        | 'history'
        | 'assumptions'
        | 'share'
        | 'review'
        | 'take away'
        | 'money'
        | 'place'
        | 'choose baseline'
        | 'made from'
        | 'used in'
        | 'close why'
        | 'leave'
        | 'nothing'
    }
  | { readonly do: 'edit'; readonly changes: readonly Change[] }
  | { readonly do: 'copy'; readonly text: string }
  | { readonly do: 'open number'; readonly name: string }
  | { readonly do: 'view'; readonly view: View }

/** Where an action is: on every screen, where a plant is open, or where one is open that the server keeps. */
export type Place = 'anywhere' | 'plant' | 'scenario'

/**
 * One thing that a person can do, as a value: keys, menus, tooltips, the palette and the list of keys are made from it. `perform` is
 * pure; null where it has nothing to do just now.
 */
export interface Action {
  readonly name: string
  readonly label: string
  readonly keys: readonly Key[]
  readonly place: Place
  perform(situation: Situation): Deed | null
}
