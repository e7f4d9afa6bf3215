import { browserLocale, writeNumbersAs } from '../format/numbers.ts'

export type Theme = 'light' | 'dark'

/** What a person has chosen for this browser. Nothing of it is sent to the server. */
export interface Preferences {
  /** null follows the system. `theme.js` reads the same before the first paint. */
  readonly theme: Theme | null
  /** A language by whose rules numbers are written and read; null for that of the browser. */
  readonly numberLocale: string | null
  /** Whether keys of one letter do something while no box has the focus (WCAG 2.1.4). */
  readonly hasSingleKeys: boolean
}

/** Names in the browser's store; `theme` is the one that `theme.js` reads. */
const stored = { theme: 'theme', numberLocale: 'numbers', hasSingleKeys: 'single-keys' } as const
const off = 'off'

const isTheme = (text: string | null): text is Theme => text === 'light' || text === 'dark'

function read(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

function write(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(name)
    else localStorage.setItem(name, text)
  } catch {
    // Where nothing may be stored a choice lasts as long as the page is open.
  }
}

function readPreferences(): Preferences {
  const theme = read(stored.theme)
  return {
    theme: isTheme(theme) ? theme : null,
    numberLocale: read(stored.numberLocale),
    hasSingleKeys: read(stored.hasSingleKeys) !== off,
  }
}

let chosen = readPreferences()
const listeners = new Set<() => void>()

function take(preferences: Preferences): void {
  chosen = preferences
  const { dataset } = document.documentElement
  if (chosen.theme) dataset.theme = chosen.theme
  else delete dataset.theme
  writeNumbersAs(chosen.numberLocale ?? browserLocale())
  for (const listener of listeners) listener()
}

export const preferences = (): Preferences => chosen

export function subscribeToPreferences(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Takes effect at once, in this tab and in the others. */
export function prefer(changes: Partial<Preferences>): void {
  const next = { ...chosen, ...changes }
  write(stored.theme, next.theme)
  write(stored.numberLocale, next.numberLocale)
  write(stored.hasSingleKeys, next.hasSingleKeys ? null : off)
  take(next)
}

/** What is shown now, chosen or the system's. */
export const shownTheme = ({ theme }: Preferences): Theme =>
  theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')

/** How often another tab has chosen how numbers are written. */
let numbersChosenElsewhere = 0
export const timesNumbersChosenElsewhere = (): number => numbersChosenElsewhere

take(chosen)
// Only other tabs are told by the browser.
addEventListener('storage', () => {
  const next = readPreferences()
  if (next.numberLocale !== chosen.numberLocale) numbersChosenElsewhere += 1
  take(next)
})
