import { pageLocale, shown, signed, withDecimals } from './numbers.ts'

export interface Difference {
  /** It has a sign, such as +145. */
  readonly absolute: string
  /** It has a sign and a percent sign; null where there was nothing to compare with. */
  readonly relative: string | null
  readonly direction: 'up' | 'down' | 'same'
}

const thinSpace = '\u202f'

/**
 * What a number has changed by. null where one of the two does not exist, because no difference exists then.
 *
 * @param now and `was` in the same unit, which is also that of the difference.
 */
export function differenceOf(now: number | null, was: number | null, locale = pageLocale): Difference | null {
  if (now === null || was === null || !Number.isFinite(now) || !Number.isFinite(was)) return null
  const change = now - was
  if (change === 0) return { absolute: '0', relative: null, direction: 'same' }
  const share = was === 0 ? undefined : (change / Math.abs(was)) * 100
  const relative =
    share === undefined ? null : `${signed(withDecimals(share, 1, locale), share)}${thinSpace}%`
  const absolute = signed(shown(change, locale), change)
  return { absolute, relative, direction: change > 0 ? 'up' : 'down' }
}
