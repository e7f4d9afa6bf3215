export type Theme = 'light' | 'dark'

/** As chosen in this browser; none follows the system. `theme.js` reads the same before the first paint. */
function chosenTheme(): Theme | undefined {
  const { theme } = document.documentElement.dataset
  return theme === 'light' || theme === 'dark' ? theme : undefined
}

export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme
  try {
    localStorage.setItem('theme', theme)
  } catch {
    // Where nothing may be stored the choice lasts as long as the page is open.
  }
}

/** What is shown now, chosen or the system's. */
export const shownTheme = (): Theme =>
  chosenTheme() ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
