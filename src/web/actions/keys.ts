/** What of a keyboard event decides which action is meant. */
export interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

export interface Key {
  /** As KeyboardEvent.key names it, letters in lower case. */
  readonly key: string
  /** Whether Ctrl is held, or Cmd on a Mac. */
  readonly isMain?: true
  readonly isShift?: true
}

const named = (key: string): string => (key.length === 1 ? key.toLowerCase() : key)

/** Characters such as ? need Shift on one keyboard and not on another, so only letters and named keys ask for it. */
const needsShift = (key: string): boolean => /^[a-z]$|^..+$/.test(key)

export function isPressed({ key, isMain, isShift }: Key, pressed: Pressed): boolean {
  if (named(pressed.key) !== key || pressed.altKey) return false
  if ((pressed.ctrlKey || pressed.metaKey) !== (isMain ?? false)) return false
  return !needsShift(key) || pressed.shiftKey === (isShift ?? false)
}

/** Keys that type something, which they do while a box has the focus. */
export const isSingle = ({ key, isMain }: Key): boolean => !isMain && key.length === 1

const names: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
}

/** The key as it is written on a keyboard. */
export function keyName({ key, isMain, isShift }: Key, isMac: boolean): string {
  const name = names[key] ?? (key.length === 1 ? key.toUpperCase() : key)
  const before = [isMain && (isMac ? '⌘' : 'Ctrl'), isShift && (isMac ? '⇧' : 'Shift')].filter(Boolean)
  return [...before, name].join(isMac ? '' : '+')
}
