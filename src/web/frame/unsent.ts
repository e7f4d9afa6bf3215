/** Documents with edits that the server has not got yet. */
const unsent = new Set<object>()
const waiting = new Set<() => void>()

/** Says whether a document has edits on their way; a new version of the page waits for them. */
export function markUnsent(document: object, isUnsent: boolean): void {
  if (isUnsent) unsent.add(document)
  else unsent.delete(document)
  if (unsent.size > 0) return
  for (const go of waiting) go()
  waiting.clear()
}

export function whenAllIsSent(): Promise<void> {
  if (unsent.size === 0) return Promise.resolve()
  return new Promise((resolve) => waiting.add(resolve))
}
