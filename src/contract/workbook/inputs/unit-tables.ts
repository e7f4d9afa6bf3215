import type { Unit } from '../../../engine/language/unit.ts'
import { unitTable } from '../../../engine/language/unit-table.ts'
import { factorTo, measures } from '../../../engine/language/units.ts'
import { fixedRange } from '../book/addresses.ts'
import { number, Sheet, text } from '../book/sheet.ts'

/** Cells of a table of units: what each is called, and what a value in it is multiplied by. */
interface UnitPlace {
  readonly names: string
  readonly factors: string
}

const firstRow = 2

/** The sheet with the units of each kind, and the lists that cells are chosen from. */
export class UnitTables {
  readonly sheet = new Sheet('Units', [18], [firstRow, 0])
  private column = 0
  private readonly tables = new Map<Unit, UnitPlace>()
  private readonly lists = new Map<string, string>()

  /** The text of a factor from the unit in a cell to one of the engine's; an error where that is of another kind. */
  factor(unitCell: string, unit: Unit): string {
    const { names, factors } = this.tableOf(unit)
    return `INDEX(${factors},MATCH(${unitCell},${names},0),1)`
  }

  private tableOf(unit: Unit): UnitPlace {
    const known = this.tables.get(unit)
    if (known) return known
    const rows = unitTable.filter((row) => measures(row, unit))
    const units = rows.flatMap((row) =>
      [row.name, ...row.aliases].map((name) => ({ name, factor: factorTo(row, unit) })),
    )
    const names = this.list(
      `Unit, in ${unit}:`,
      units.map(({ name }) => name),
    )
    const column = this.column++
    this.sheet.set(1, column, text('is', 'header'))
    this.sheet.setDown(
      firstRow,
      column,
      units.map(({ factor }) => number(factor)),
    )
    const place = { names, factors: this.range(column, units.length) }
    this.tables.set(unit, place)
    return place
  }

  /** Cells with the words of a list. */
  listOf(title: string, words: readonly string[]): string {
    const key = words.join('\n')
    const known = this.lists.get(key)
    if (known) return known
    const range = this.list(title, words)
    this.lists.set(key, range)
    return range
  }

  private list(title: string, words: readonly string[]): string {
    const column = this.column++
    this.sheet.set(1, column, text(title, 'header'))
    this.sheet.setDown(
      firstRow,
      column,
      words.map((word) => text(word)),
    )
    return this.range(column, words.length)
  }

  private range(column: number, length: number): string {
    return `${this.sheet.name}!${fixedRange([firstRow, column], [firstRow + length - 1, column])}`
  }
}
