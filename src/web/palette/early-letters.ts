/** undefined while nobody waits for the palette. */
let letters: string | undefined

/**
 * Letters that are typed before the box of the palette has the focus are meant for it: where they are pressed they would change an input or
 * do what a key of one letter does.
 */
export function catchLetters(): void {
  if (letters !== undefined) return
  letters = ''
  document.addEventListener('keydown', hold, true)
}

/** What was typed until now; from now on the box takes it. */
export function takeLetters(): string {
  const taken = letters ?? ''
  letters = undefined
  document.removeEventListener('keydown', hold, true)
  return taken
}

function hold(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey } = event
  if (key.length !== 1 || ctrlKey || metaKey || altKey) return
  event.preventDefault()
  event.stopPropagation()
  letters += key
}
