import { letterOf } from '../book/addresses.ts'
import type { Cell, Entry, Sheet } from '../book/sheet.ts'
import { shifted } from '../book/shifted.ts'
import type { SharedStrings } from './shared-strings.ts'
import { styleNumber } from './styles.ts'
import { cellText, escaped, head } from './xml.ts'

/** One sheet as a part of a workbook. */
export function sheetPart(sheet: Sheet, strings: SharedStrings): string {
  const shared: Shared = { next: 0, strings }
  const rows = sheet.rows.map((cells, row) => (cells ? rowPart(sheet, row, cells, shared) : ''))
  return [
    `${head}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
    '<sheetPr><outlinePr summaryBelow="1"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewOf(sheet),
    columnsOf(sheet),
    `<sheetData>${rows.join('')}</sheetData>`,
    // There is no password: what is locked is so against slips.
    '<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0"/>',
    entriesOf(sheet.entries),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>',
  ].join('')
}

function viewOf({ frozen: [rows, columns] }: Sheet): string {
  if (rows === 0 && columns === 0) return ''
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`
  const pane = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight'
  const first = `${letterOf(columns)}${rows + 1}`
  return `<sheetViews><sheetView workbookViewId="0"><pane${splits} topLeftCell="${first}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`
}

const widthOfOthers = 14
const lastColumn = 200

function columnsOf({ widths }: Sheet): string {
  const own = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  )
  const others = `<col min="${widths.length + 1}" max="${lastColumn}" width="${widthOfOthers}" customWidth="1"/>`
  return `<cols>${own.join('')}${others}</cols>`
}

/** The number of the next formula that cells share, and the texts of all sheets. */
interface Shared {
  next: number
  readonly strings: SharedStrings
}

function rowPart(sheet: Sheet, row: number, cells: ReadonlyMap<number, Cell>, shared: Shared): string {
  const sorted = [...cells].sort(([a], [b]) => a - b)
  const runs = sharedRuns(sorted)
  const parts = sorted.map(([column, cell], i) => {
    const run = runs[i]
    const at = `${letterOf(column)}${row + 1}`
    if (cell.formula === undefined) return valueCell(at, cell, shared.strings)
    if (run === undefined) return formulaCell(at, cell, `<f>${escaped(cell.formula)}</f>`)
    if (run.first !== column) return formulaCell(at, cell, `<f t="shared" si="${shared.next - 1}"/>`)
    const start = `<f t="shared" ref="${at}:${letterOf(run.last)}${row + 1}" si="${shared.next++}">`
    return formulaCell(at, cell, `${start}${escaped(cell.formula)}</f>`)
  })
  const outline = sheet.folded.has(row) ? ' outlineLevel="1"' : ''
  return `<row r="${row + 1}"${heightOf(cells)}${outline}>${parts.join('')}</row>`
}

const titleHeight = 20

/** In points, where a row needs more than a line: not every program finds it by itself. */
const heightOf = (cells: ReadonlyMap<number, Cell>): string =>
  [...cells.values()].some(({ style }) => style === 'title') ? ` ht="${titleHeight}" customHeight="1"` : ''

interface Run {
  readonly first: number
  last: number
}

/** Cells beside each other whose formulas are the first one's, copied: they are written once. */
function sharedRuns(cells: readonly (readonly [column: number, cell: Cell])[]): (Run | undefined)[] {
  const runs: (Run | undefined)[] = []
  let start = ''
  for (const [i, [column, { formula }]] of cells.entries()) {
    const run = runs[i - 1]
    const continues = run && formula !== undefined && column === run.last + 1
    if (continues && shifted(start, column - run.first) === formula) {
      run.last = column
      runs.push(run)
      continue
    }
    start = formula ?? ''
    runs.push(formula === undefined ? undefined : { first: column, last: column })
  }
  return runs.map((run) => (run && run.last > run.first ? run : undefined))
}

const formulaCell = (at: string, { style, cached }: Cell, written: string): string =>
  `<c r="${at}" s="${styleNumber(style, cached)}"${typeOf(cached)}>${written}${cachedPart(cached)}</c>`

function valueCell(at: string, { style, value }: Cell, strings: SharedStrings): string {
  const start = `<c r="${at}" s="${styleNumber(style, value)}"`
  if (value === undefined) return `${start}/>`
  if (typeof value === 'string') return `${start} t="s"><v>${strings.numberOf(value)}</v></c>`
  if (typeof value === 'boolean') return `${start} t="b"><v>${Number(value)}</v></c>`
  return `${start}><v>${value}</v></c>`
}

function typeOf(cached: Cell['cached']): string {
  if (typeof cached === 'string') return ' t="str"'
  return cached !== undefined && Number.isNaN(cached) ? ' t="e"' : ''
}

function cachedPart(cached: Cell['cached']): string {
  if (cached === undefined) return ''
  if (typeof cached === 'string') return `<v>${cellText(cached)}</v>`
  return `<v>${Number.isNaN(cached) ? '#N/A' : cached}</v>`
}

/** Excel refuses a file with longer ones. */
const [longestTitle, longestMessage] = [32, 255]

function shortened(text: string, longest: number): string {
  const cut = text.length <= longest ? text : `${text.slice(0, longest - 1)}…`
  return escaped(cut.toWellFormed())
}

/** Lists to choose from, and what stands beside a cell while it is selected. */
function entriesOf(entries: readonly Entry[]): string {
  if (entries.length === 0) return ''
  const parts = entries.map(({ cells, list, title, message }) => {
    const said = `showInputMessage="1" promptTitle="${shortened(title, longestTitle)}" prompt="${shortened(message, longestMessage)}"`
    const rule = list === undefined ? 'type="decimal" operator="greaterThan"' : 'type="list"'
    const bound = list === undefined ? '-1E+300' : escaped(list)
    return `<dataValidation ${rule} allowBlank="1" showErrorMessage="1" ${said} sqref="${cells.replaceAll('$', '')}"><formula1>${bound}</formula1></dataValidation>`
  })
  return `<dataValidations count="${parts.length}">${parts.join('')}</dataValidations>`
}
