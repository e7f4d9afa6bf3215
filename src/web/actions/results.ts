import { type Action, type View, views } from './action.ts'
import type { Key } from './keys.ts'
import { texts } from './texts.ts'

export const openWhy: Action = {
  name: 'open-why',
  label: texts.openWhy,
  keys: [{ key: 'Enter' }],
  perform: ({ focus }) => (focus.on === 'number' ? { do: 'open number', symbol: focus.symbol } : null),
}

export const madeFrom: Action = {
  name: 'made-from',
  label: texts.madeFrom,
  keys: [{ key: '[', isMain: true }],
  perform: ({ open }) => (open === null ? null : { do: 'made from' }),
}

export const usedIn: Action = {
  name: 'used-in',
  label: texts.usedIn,
  keys: [{ key: ']', isMain: true }],
  perform: ({ open }) => (open === null ? null : { do: 'used in' }),
}

export const copyValue: Action = {
  name: 'copy-value',
  label: texts.copyValue,
  keys: [{ key: 'c', isMain: true }],
  perform: ({ focus }) => (focus.on === 'number' ? { do: 'copy', text: focus.text } : null),
}

export const keepResult: Action = {
  name: 'keep-result',
  label: texts.keepResult,
  keys: [{ key: 'k' }],
  perform: ({ workspace }) => (workspace ? { do: 'keep result' } : null),
}

const viewAction = (view: View, i: number): Action => ({
  name: `view-${view}`,
  label: texts.views[view],
  keys: [{ key: String(i + 1) }] satisfies Key[],
  perform: ({ workspace }) => (workspace ? { do: 'view', view } : null),
})

export const viewActions: readonly Action[] = views.map(viewAction)
