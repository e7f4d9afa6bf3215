/** What is said, and a way to undo or follow it. */
export interface Said {
  readonly text: string
  readonly action?: { readonly label: string; perform(): void }
  /** Whether it stays until it is closed. */
  readonly how: 'passes' | 'stays'
}

/** The bar is loaded after the first paint; until it is there, what is said waits. */
const waiting: Said[] = []
let hear: ((said: Said) => void) | undefined

/** Says what has happened, with a way to undo it. It waits while it is pointed at or has the focus. */
export function say(text: string, action?: Said['action'], how: Said['how'] = 'passes'): void {
  const said = { text, how, ...(action && { action }) }
  if (hear) hear(said)
  else waiting.push(said)
}

/** Hears what is said, and what was said before. @returns what ends it. */
export function listen(listener: (said: Said) => void): () => void {
  hear = listener
  for (const said of waiting.splice(0)) listener(said)
  return () => {
    hear = undefined
  }
}
