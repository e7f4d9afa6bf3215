import { plainName } from './save.ts'

/** The address of what is open, which leads on to one of its charts. */
export function linkTo(title: string): URL {
  const address = new URL(location.href)
  address.hash = plainName(title)
  return address
}

let hasLed = false

/** Whether somebody has followed a link to this chart; each window shows it once. */
function isLinkedTo(title: string): boolean {
  if (hasLed || location.hash === '' || location.hash !== linkTo(title).hash) return false
  hasLed = true
  return true
}

const moves = ['wheel', 'touchstart', 'pointerdown', 'keydown']

/**
 * Shows a chart that a link led to, and keeps it in sight while those above it are drawn, until somebody does something.
 *
 * @returns ends that.
 */
export function leadTo(chart: HTMLElement | null, title: string): () => void {
  if (!chart || !isLinkedTo(title)) return () => {}
  const end = new AbortController()
  const { signal } = end
  const sizes = new ResizeObserver(() => chart.scrollIntoView())
  sizes.observe(chart.closest('[data-part="cards"]') ?? document.body)
  signal.addEventListener('abort', () => sizes.disconnect())
  for (const move of moves) addEventListener(move, () => end.abort(), { signal, passive: true })
  return () => end.abort()
}
