import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { chooseTheme, shownTheme } from './theme.ts'

const opposite = { light: 'dark', dark: 'light' } as const

/** Turns the page dark or light; until it is used the system decides. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(shownTheme)
  const other = opposite[theme]
  const turn = () => {
    chooseTheme(other)
    setTheme(other)
  }
  return (
    <Button look="quiet" onClick={turn} title={`Show it ${other}`} aria-label={`Show it ${other}`}>
      {theme === 'light' ? '☾' : '☀'}
    </Button>
  )
}
