import { isSame, valueAt } from '../workspace/document.ts'
import { groupsOf } from '../workspace/edits.ts'
import type { Action, Situation } from './action.ts'
import { texts } from './texts.ts'

/** In a box the text is undone first, by the browser; then the model. */
const isText = ({ focus }: Situation): boolean => focus.on === 'box' && focus.hasOwnText

export const undo: Action = {
  name: 'undo',
  label: texts.undo,
  keys: [{ key: 'z', isMain: true }],
  place: 'plant',
  perform: (situation) =>
    situation.workspace && !isText(situation) && groupsOf(situation.workspace.log).done.length > 0
      ? { do: 'undo' }
      : null,
}

export const redo: Action = {
  name: 'redo',
  label: texts.redo,
  keys: [
    { key: 'z', isMain: true, isShift: true },
    { key: 'y', isMain: true },
  ],
  place: 'plant',
  perform: (situation) =>
    situation.workspace && !isText(situation) && groupsOf(situation.workspace.log).undone.length > 0
      ? { do: 'redo' }
      : null,
}

export const resetInput: Action = {
  name: 'reset-input',
  label: texts.resetInput,
  keys: [],
  place: 'plant',
  perform: ({ workspace, focus, defaultAt }) => {
    if (!workspace || focus.on !== 'box' || focus.pointer === undefined) return null
    const to = defaultAt(focus.pointer)
    if (to === undefined || isSame(to, valueAt(workspace.shown, focus.pointer))) return null
    return { do: 'edit', changes: [{ pointer: focus.pointer, to }] }
  },
}

/** From the box that has the focus: down its list, or to its later years. */
export const fillDown: Action = {
  name: 'fill-down',
  label: texts.fillDown,
  keys: [{ key: 'd', isMain: true }],
  place: 'plant',
  perform: ({ focus }) => (focus.on === 'box' && focus.pointer !== undefined ? { do: 'fill' } : null),
}

/** People press it out of habit; there is nothing to do, and the page says so. */
export const save: Action = {
  name: 'save',
  label: texts.save,
  keys: [{ key: 's', isMain: true }],
  place: 'plant',
  perform: () => ({ do: 'say saved' }),
}
