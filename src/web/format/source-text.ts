const workbook = 'Wave-1 workbook'

/**
 * Where a datum is from, the publication first where one is named: "Title (as cited in the Wave-1 workbook)". The edition says it as the
 * workbook was read, by its sheets.
 */
export function sourceText(source: string): string {
  if (!source.startsWith(workbook)) return source
  const [, sheet, cited] = /^Wave-1 workbook, hidden sheet "([^"]+)": (.+)$/s.exec(source) ?? []
  if (cited !== undefined) return `${cited} (as cited in the ${workbook}, sheet “${sheet}”)`
  const [, own] = /^Wave-1 workbook, sheet (.+)$/s.exec(source) ?? []
  return own === undefined ? source : `${workbook}, sheet “${own}”; no publication is named`
}
