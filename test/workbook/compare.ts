import { letterOf } from '../../src/contract/workbook/book/addresses.ts'
import type { Layout } from '../../src/contract/workbook/workings/layout.ts'
import { type Calculation, quantities } from '../../src/engine/calculate.ts'
import type { Quantity } from '../../src/engine/language/quantity.ts'
import type { Tree } from '../../src/engine/language/tree.ts'
import type { ReadCell, ReadSheets } from './read-workbook.ts'

/** What a comparison of a recalculated workbook with the engine has found. */
export interface Comparison {
  readonly quantities: number
  readonly cells: number
  /** Cells in which neither has a number. */
  readonly missing: number
  readonly different: readonly string[]
  /** The largest difference relative to the scale of the quantity. */
  readonly worst: number
}

const tolerance = 1e-9

/** Compares every element of every quantity of the model. */
export function compare(
  calculation: Calculation,
  layout: Layout,
  sheets: ReadSheets,
  isLeftOut = (_: Quantity) => false,
): Comparison {
  const found = { quantities: 0, cells: 0, missing: 0, different: [] as string[], worst: 0 }
  for (const quantity of quantities) {
    found.quantities += 1
    // What nobody has asked of lenders has no place.
    if (isLeftOut(quantity) || !layout.has(quantity)) continue
    const place = layout.find(quantity)
    const values = valuesOf(quantity, calculation, layout)
    const cells = sheets.get(place.sheet.name)
    values.forEach((value, i) => {
      const [row, column] = place.place(i)
      const cell = cells?.get(`${letterOf(column)}${row + 1}`)
      found.cells += 1
      if (Number.isNaN(value) && cell?.isError) found.missing += 1
      const difference = differenceOf(value, cell)
      const relative = difference / Math.max(...values.map(size), smallest)
      if (relative <= tolerance) found.worst = Math.max(found.worst, relative)
      else if (!(difference <= tolerance * scaleOf(quantity, i, calculation))) {
        found.different.push(
          `${quantity.symbol}[${i}] at ${place.sheet.name}!${letterOf(column)}${row + 1}: ${value}, not ${JSON.stringify(cell)}`,
        )
      }
    })
  }
  return found
}

const smallest = 1e-300
const size = (value: number) => (Number.isFinite(value) ? Math.abs(value) : 0)

function valuesOf({ id, per }: Quantity, { slots }: Calculation, layout: Layout): number[] {
  const value = slots[id]
  const length = layout.lengthOf(per)
  return Array.from({ length }, (_, i) =>
    typeof value === 'object' ? (value[i] ?? Number.NaN) : (value ?? Number.NaN),
  )
}

/** How far a cell is from a number of the engine; a reason is an error there and nothing else. */
function differenceOf(value: number, cell: ReadCell | undefined): number {
  if (Number.isNaN(value)) return cell?.isError ? 0 : Number.POSITIVE_INFINITY
  return typeof cell?.value === 'number' ? Math.abs(cell.value - value) : Number.POSITIVE_INFINITY
}

/** The size of what is added and subtracted, which a difference is known to a part of. */
function scaleOf(quantity: Quantity, i: number, calculation: Calculation): number {
  return quantity.kind === 'formula' ? scaleIn(quantity.tree, i, calculation) : 0
}

function scaleIn(tree: Tree, i: number, calculation: Calculation): number {
  if (tree.kind === 'number') return tree.value
  if (tree.kind === 'operand') {
    const value = calculation.slots[tree.quantity.id]
    if (typeof value !== 'object') return size(value ?? 0)
    return tree.quantity.per === 'year' || i < 0
      ? Math.max(0, ...Array.from(value, size))
      : size(value[i] ?? 0)
  }
  const parts = tree.parts.map((part) => scaleIn(part, tree.kind === 'call' ? -1 : i, calculation))
  const [left = 0, right = 0] = parts
  if (tree.form === '*') return left * right
  if (tree.form === '/') return right === 0 ? 0 : left / right
  return tree.form === '+' || tree.form === '-' ? left + right : Math.max(...parts)
}
