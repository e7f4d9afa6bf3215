import type { Action, Deed, Place } from './action.ts'
import type { Key } from './keys.ts'
import { texts } from './texts.ts'

/** An action that can always be done in its place; what is rarely wanted has no key. */
const action = (name: string, label: string, key: Key | undefined, place: Place, deed: Deed): Action => ({
  name,
  label,
  keys: key ? [key] : [],
  place,
  perform: () => deed,
})

export const findInput = action('find-input', texts.findInput, { key: '/' }, 'plant', { do: 'find input' })
export const compare = action('compare', texts.compare, { key: 'c' }, 'scenario', { do: 'compare' })
export const history = action('history', texts.history, { key: 'h' }, 'scenario', { do: 'history' })
export const assumptions = action('assumptions', texts.assumptions, { key: 'a' }, 'scenario', {
  do: 'assumptions',
})
export const share = action('share', texts.share, { key: 's' }, 'scenario', { do: 'share' })
export const takeAway = action('take-away', texts.takeAway, undefined, 'plant', { do: 'take away' })
export const money = action('money', texts.money, undefined, 'plant', { do: 'money' })
export const place = action('place', texts.place, undefined, 'plant', { do: 'place' })
export const review = action('review', texts.review, undefined, 'scenario', { do: 'review' })
export const baseline = action('baseline', texts.baseline, { key: 'b' }, 'scenario', {
  do: 'choose baseline',
})
export const palette = action('palette', texts.palette, { key: 'k', isMain: true }, 'anywhere', {
  do: 'find anything',
})
export const keyList = action('keys', texts.keys, { key: '?' }, 'anywhere', { do: 'show keys' })

/** What was typed is taken back first, by its box. */
export const close: Action = {
  name: 'close',
  label: texts.close,
  keys: [{ key: 'Escape' }],
  place: 'anywhere',
  perform: ({ focus, isWhyOpen }) => {
    if (focus.on === 'box' && focus.hasOwnText) return null
    if (isWhyOpen) return { do: 'close why' }
    return focus.on === 'cell' ? { do: 'leave' } : null
  },
}
