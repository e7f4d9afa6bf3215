import type { Action, Deed, Situation } from './action.ts'
import type { Key } from './keys.ts'
import { texts } from './texts.ts'

const inWorkspace =
  (deed: Deed) =>
  ({ workspace }: Situation): Deed | null =>
    workspace ? deed : null

const action = (name: string, label: string, key: Key, perform: Action['perform']): Action => ({
  name,
  label,
  keys: [key],
  perform,
})

export const findInput = action(
  'find-input',
  texts.findInput,
  { key: '/' },
  inWorkspace({ do: 'find input' }),
)
export const compare = action(
  'compare',
  texts.compare,
  { key: 'c' },
  inWorkspace({ do: 'show', what: 'compare' }),
)
export const history = action(
  'history',
  texts.history,
  { key: 'h' },
  inWorkspace({ do: 'show', what: 'history' }),
)
export const baseline = action(
  'baseline',
  texts.baseline,
  { key: 'b' },
  inWorkspace({ do: 'show', what: 'baseline' }),
)
export const palette = action('palette', texts.palette, { key: 'k', isMain: true }, () => ({
  do: 'show',
  what: 'palette',
}))
export const keyList = action('keys', texts.keys, { key: '?' }, () => ({ do: 'show', what: 'keys' }))
export const close = action('close', texts.close, { key: 'Escape' }, ({ focus, open }) =>
  open === null || focus.on === 'box' ? null : { do: 'close' },
)
