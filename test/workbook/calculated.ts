import { DetailedCellError, HyperFormula, type RawCellContent } from 'hyperformula'
import { letterOf } from '../../src/contract/workbook/book/addresses.ts'
import type { Book, Cell, Sheet } from '../../src/contract/workbook/book/sheet.ts'
import type { ReadCell, ReadSheets } from './read-workbook.ts'

/** Products of ranges are arrays within SUMPRODUCT; no number is rounded on the way. */
const options = { licenseKey: 'gpl-v3', useArrayArithmetic: true, smartRounding: false } as const

/** Calculates every formula of a book by HyperFormula, which knows nothing of the engine and keeps no value. */
export function calculated(book: Book): ReadSheets {
  const sheets = Object.fromEntries(book.sheets.map((sheet) => [sheet.name, contentsOf(sheet)]))
  const calculator = HyperFormula.buildFromSheets(sheets, options)
  try {
    return new Map(
      book.sheets.map(({ name }) => {
        return [name, cellsIn(calculator.getSheetValues(calculator.getSheetId(name) as number))]
      }),
    )
  } finally {
    calculator.destroy()
  }
}

const contentsOf = ({ rows }: Sheet): RawCellContent[][] =>
  Array.from(rows, (cells) => {
    const row: RawCellContent[] = []
    for (const [column, cell] of cells ?? []) row[column] = contentOf(cell)
    return Array.from(row)
  })

/** A text is one whatever it begins with. */
function contentOf({ formula, value }: Cell): RawCellContent {
  if (formula !== undefined) return `=${formula}`
  return typeof value === 'string' ? `'${value}` : value
}

type Values = ReturnType<HyperFormula['getSheetValues']>

function cellsIn(values: Values): Map<string, ReadCell> {
  const cells = new Map<string, ReadCell>()
  for (const [row, all] of values.entries()) {
    for (const [column, value] of all.entries()) {
      const place = `${letterOf(column)}${row + 1}`
      if (value instanceof DetailedCellError) cells.set(place, { value: value.value, isError: true })
      else if (value !== null && value !== undefined) cells.set(place, { value })
    }
  }
  return cells
}
