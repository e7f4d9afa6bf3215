import { type Action, type View, views } from './action.ts'
import { texts } from './texts.ts'

export const openWhy: Action = {
  name: 'open-why',
  label: texts.openWhy,
  keys: [{ key: 'Enter' }],
  place: 'plant',
  perform: ({ focus }) => (focus.on === 'number' ? { do: 'open number', name: focus.name } : null),
}

export const madeFrom: Action = {
  name: 'made-from',
  label: texts.madeFrom,
  keys: [{ key: '[', isMain: true }],
  place: 'plant',
  perform: ({ isWhyOpen, focus }) => {
    if (isWhyOpen) return { do: 'made from' }
    return focus.on === 'number' ? { do: 'open number', name: focus.name } : null
  },
}

export const usedIn: Action = {
  name: 'used-in',
  label: texts.usedIn,
  keys: [{ key: ']', isMain: true }],
  place: 'plant',
  perform: ({ isWhyOpen }) => (isWhyOpen ? { do: 'used in' } : null),
}

export const copyValue: Action = {
  name: 'copy-value',
  label: texts.copyValue,
  keys: [{ key: 'c', isMain: true }],
  place: 'plant',
  perform: ({ focus }) => (focus.on === 'number' ? { do: 'copy', text: focus.text } : null),
}

export const keepResult: Action = {
  name: 'keep-result',
  label: texts.keepResult,
  keys: [{ key: 'k' }],
  place: 'plant',
  perform: () => ({ do: 'keep result' }),
}

const viewAction = (view: View, i: number): Action => ({
  name: `view-${view}`,
  label: texts.views[view],
  keys: [{ key: String(i + 1) }],
  place: 'plant',
  perform: () => ({ do: 'view', view }),
})

export const viewActions: readonly Action[] = views.map(viewAction)
