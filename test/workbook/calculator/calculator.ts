import { letterOf } from '../../../src/contract/workbook/book/addresses.ts'
import type { Book, Sheet } from '../../../src/contract/workbook/book/sheet.ts'
import type { ReadCell, ReadSheets } from '../read-workbook.ts'
import { type Block, called } from './functions.ts'
import { type Node, parseFormula } from './parse.ts'
import { arithmetic, asNumber, type Content, compared, isError, wrongKind } from './values.ts'

/** Contents of cells while a formula is calculated, which looks at them as it goes. */
type Cells = (sheet: string, row: number, column: number) => Content

/** What a formula is calculated in. */
interface Scope {
  readonly sheet: string
  readonly cells: Cells
}

/** A block of contents: of the cells of a range, or one that was calculated. */
function blockOf(node: Node, scope: Scope): Block {
  if (node.kind === 'range') {
    const { from, to, sheet = scope.sheet } = node
    return Array.from({ length: to.row - from.row + 1 }, (_, r) =>
      Array.from({ length: to.column - from.column + 1 }, (__, c) =>
        scope.cells(sheet, from.row + r, from.column + c),
      ),
    )
  }
  return [[contentOf(node, scope)]]
}

/** Every place of a block by itself, in SUMPRODUCT; a single content stands for each. */
function arrayOf(node: Node, scope: Scope): Block {
  if (node.kind === 'operation') {
    const { operator } = node
    return zipped(arrayOf(node.left, scope), arrayOf(node.right, scope), (a, b) => operated(operator, a, b))
  }
  if (node.kind === 'negative') return arrayOf(node.of, scope).map((row) => row.map(negative))
  if (node.kind !== 'call' || node.name !== 'ABS') return blockOf(node, scope)
  return arrayOf(node.args[0]!, scope).map((row) => row.map((each) => called.ABS!([[each]])))
}

function zipped(a: Block, b: Block, apply: (a: Content, b: Content) => Content): Block {
  const [rows, width] = [Math.max(a.length, b.length), Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0)]
  const at = (block: Block, r: number, c: number) =>
    block[block.length === 1 ? 0 : r]?.[block[0]?.length === 1 ? 0 : c]
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: width }, (__, c) => apply(at(a, r, c), at(b, r, c))),
  )
}

function operated(operator: string, left: Content, right: Content): Content {
  const operation = arithmetic[operator]
  if (!operation) return compared(operator, left, right)
  const [a, b] = [asNumber(left), asNumber(right)]
  if (isError(a)) return a
  return isError(b) ? b : operation(a, b)
}

function negative(content: Content): Content {
  const number = asNumber(content)
  return isError(number) ? number : -number
}

function contentOf(node: Node, scope: Scope): Content {
  switch (node.kind) {
    case 'value':
      return node.value
    case 'range':
      return scope.cells(node.sheet ?? scope.sheet, node.from.row, node.from.column)
    case 'negative':
      return negative(contentOf(node.of, scope))
    case 'operation':
      return operated(node.operator, contentOf(node.left, scope), contentOf(node.right, scope))
    case 'call':
      return callOf(node.name, node.args, scope)
  }
}

function callOf(name: string, args: readonly Node[], scope: Scope): Content {
  if (name === 'IF') return conditional(args, scope)
  if (name === 'IFERROR') {
    const first = contentOf(args[0]!, scope)
    return isError(first) ? contentOf(args[1]!, scope) : first
  }
  if (name === 'SUMPRODUCT') return sumOfProducts(args, scope)
  const apply = called[name]
  if (!apply) throw new Error(`There is no function ${name}.`)
  return apply(...args.map((arg) => blockOf(arg, scope)))
}

/** What is not chosen is not calculated. */
function conditional([condition, then, otherwise]: readonly Node[], scope: Scope): Content {
  const content = contentOf(condition!, scope)
  if (isError(content)) return content
  if (typeof content === 'string') return wrongKind
  return contentOf(content === false || content === 0 || content === undefined ? otherwise! : then!, scope)
}

function sumOfProducts(args: readonly Node[], scope: Scope): Content {
  const product = args
    .map((arg) => arrayOf(arg, scope))
    .reduce((a, b) => zipped(a, b, (x, y) => operated('*', x, y)))
  return called.SUM!(product)
}

/** Calculates every formula of a book: a second reading of them, which knows nothing of the engine. */
export function calculated(book: Book): ReadSheets {
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]))
  const known = new Map<string, Map<number, Content>>(book.sheets.map(({ name }) => [name, new Map()]))
  const cells: Cells = (name, row, column) => {
    const contents = known.get(name)!
    const key = row * width + column
    if (contents.has(key)) return contents.get(key)
    const cell = sheets.get(name)?.at(row, column)
    const content =
      cell?.formula === undefined
        ? cell?.value
        : contentOf(parseFormula(cell.formula), { sheet: name, cells })
    contents.set(key, content)
    return content
  }
  return new Map(book.sheets.map((sheet) => [sheet.name, readAll(sheet, cells)]))
}

const width = 1 << 14

function readAll(sheet: Sheet, cells: Cells): Map<string, ReadCell> {
  const read = new Map<string, ReadCell>()
  for (const [row, all] of sheet.rows.entries()) {
    for (const column of [...(all?.keys() ?? [])].sort((a, b) => a - b)) {
      const content = cells(sheet.name, row, column)
      if (isError(content)) read.set(`${letterOf(column)}${row + 1}`, { value: content.code, isError: true })
      else if (content !== undefined) read.set(`${letterOf(column)}${row + 1}`, { value: content })
    }
  }
  return read
}
