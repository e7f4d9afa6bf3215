const barWidth = 30
const betweenMilliseconds = 100

/** Draws how far something has come, where somebody is looking. */
export function showProgress(terminal: NodeJS.WriteStream, what: string): (part: number, of: number) => void {
  if (!terminal.isTTY) return () => {}
  const begin = performance.now()
  let next = begin + betweenMilliseconds
  return (part, of) => {
    const now = performance.now()
    if (now < next && part < of - 1) return
    next = now + betweenMilliseconds
    const done = Math.round((barWidth * (part + 1)) / of)
    const left = part === 0 ? '' : `, ${Math.ceil((((now - begin) / part) * (of - part)) / 1_000)} s left`
    const isLast = part === of - 1
    terminal.write(
      isLast
        ? '\r\x1b[K'
        : `\r\x1b[K${'#'.repeat(done)}${'.'.repeat(barWidth - done)} ${what} ${part + 1} of ${of}${left}`,
    )
  }
}
