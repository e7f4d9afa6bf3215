import { Button } from '../ui/button.tsx'
import { prefer, shownTheme } from './preferences.ts'
import { usePreferences } from './use-preferences.ts'

const opposite = { light: 'dark', dark: 'light' } as const

/** Turns the page dark or light; until it is used the system decides. */
export function ThemeSwitch() {
  const theme = shownTheme(usePreferences())
  const other = opposite[theme]
  return (
    <Button
      look="quiet"
      onClick={() => prefer({ theme: other })}
      title={`Show it ${other}`}
      aria-label={`Show it ${other}`}
    >
      {theme === 'light' ? '☾' : '☀'}
    </Button>
  )
}
