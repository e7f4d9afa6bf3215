/** The cells of what a spreadsheet puts on the clipboard: lines of cells, which may be in quotes. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  // A cell in quotes may hold tabs, line breaks and doubled quotes.
  for (const [, quoted, bare = '', end] of text
    .replace(/\r?\n$/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/g)) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? bare).trim())
    if (end === '') break
    if (end !== '\t') rows.push([])
  }
  return rows
}

/** Whether what is pasted goes into several boxes; one cell is left to the box that it is pasted into. */
export const isBlock = (cells: readonly (readonly string[])[]): boolean =>
  cells.length > 1 || (cells[0]?.length ?? 0) > 1
