import { excelOf } from '../../../engine/language/excel/excel.ts'
import type { FormContext } from '../../../engine/language/excel/form.ts'
import {
  type About,
  crossedWithYears,
  type Formula,
  type Index,
  type Quantity,
  type Value,
} from '../../../engine/language/quantity.ts'
import type { Fixed } from '../../../engine/run/fixed.ts'
import { lowered } from '../../text/initial-letter.ts'
import { columns, fixedRange } from '../book/addresses.ts'
import { type Across, PlacedRow } from '../book/placed-row.ts'
import { formula, type Sheet, text } from '../book/sheet.ts'
import { growthGrid } from './growth-grid.ts'

type Sizes = Readonly<Record<Index, number>>

/** What has a row of its own each, where there is a number a year for several. */
const crossedOf = (per: Across) =>
  per === undefined || per === 'grid' || per === 'policyColumn' ? undefined : crossedWithYears[per]

/** Where tables of the language stand, seen from any sheet. */
export interface TablePlaces {
  readonly macrsClasses: string
  readonly macrsShares: string
  readonly macrsYears: string
  readonly growth: PlacedRow
}

/** What all parts of a workbook's workings share. */
export interface Plan {
  readonly sizes: Sizes
  readonly tables: TablePlaces
  /** Names of the elements of an index, as text cells refer to them. */
  readonly names: Readonly<Record<string, readonly string[]>>
  /** The value of a quantity, for programs that do not calculate. */
  readonly valueOf: (quantity: Quantity) => Value | undefined
  /** What no cell of a person gives stays as it is. */
  readonly fixed: Fixed
  /** Whether nothing is given of what lenders ask for, and nothing answered to them. */
  readonly isWithoutLenders: boolean
}

/** Lays out quantities on sheets, and knows where each stands. */
export class Layout {
  readonly plan: Plan
  private readonly places: Map<Quantity, PlacedRow>
  private readonly below: Layout | undefined
  private readonly isFolded: boolean
  private readonly columns = new Map<Quantity, PlacedRow>()
  private readonly lastIndex = new Map<Sheet, Across>()

  /**
   * @param below where quantities stand that this one does not lay out anew.
   * @param isFolded whether all of it is a step on the way to something else.
   */
  constructor(plan: Plan, below?: Layout, isFolded = false) {
    this.plan = plan
    this.isFolded = isFolded
    this.places = new Map()
    this.below = below
  }

  has = (quantity: Quantity): boolean => this.places.has(quantity)

  /** @throws {Error} for a quantity that is not laid out yet, which the order of computation prevents. */
  find(quantity: Quantity): PlacedRow {
    const place = this.places.get(quantity) ?? this.below?.find(quantity)
    if (!place) throw new Error(`${quantity.symbol} (${quantity.name}) has no place in the workbook.`)
    return place
  }

  put(quantity: Quantity, place: PlacedRow): void {
    this.places.set(quantity, place)
  }

  lengthOf(per: Across): number {
    if (per === undefined) return 1
    if (per === 'policyColumn') return this.plan.sizes.policy
    return per === 'grid' ? growthGrid.length : this.plan.sizes[per]
  }

  /** Takes the next row of a sheet, or a row for each policy or path, and says what stands in it. */
  take(sheet: Sheet, about: Pick<About, 'name' | 'symbol' | 'unit'>, per: Across, isStep = false): PlacedRow {
    this.head(sheet, per)
    const style = isStep ? 'note' : 'plain'
    const row = sheet.next
    const isCrossed = crossedOf(per) !== undefined
    const crossed = per === 'policyColumn' ? 'policy' : crossedOf(per)
    const elements = crossed ? this.plan.sizes[crossed] : 1
    for (let element = 0; element < Math.max(1, elements); element++) {
      const of = crossed ? `: ${this.plan.names[crossed]?.[element] ?? `no ${crossed}`}` : ''
      const label = (isStep ? '   ' : '') + about.name + of
      const added = sheet.add(text(label, style), text(about.symbol, style), text(about.unit, style))
      if (isStep) sheet.folded.add(added)
    }
    const width = isCrossed ? this.plan.sizes.year : this.lengthOf(per)
    return new PlacedRow(sheet, row, per, width, this.plan.sizes)
  }

  /** Names the elements above the first of some rows that have them across. */
  private head(sheet: Sheet, per: Across): void {
    const names = per && this.lastIndex.get(sheet) !== per ? this.plan.names[per] : undefined
    this.lastIndex.set(sheet, per)
    if (!names || names.length === 0) return
    const row = sheet.add()
    sheet.setAcross(
      row,
      columns.first,
      names.map((name) => text(name, 'numberHeader')),
    )
  }

  /** Lays out a formula with the rows of steps that it needs above it; what is but another one has its place. */
  lay(quantity: Formula, sheet: Sheet, value = this.plan.valueOf(quantity)): PlacedRow {
    const length = this.lengthOf(quantity.per)
    const tree = this.plan.fixed.simplified(quantity.tree)
    if (tree !== quantity.tree && tree.kind === 'operand' && tree.per === quantity.per) {
      const same = this.find(tree.quantity)
      this.places.set(quantity, same)
      return same
    }
    const at = excelOf(tree, this.contextOf(quantity, sheet))
    // Steps are laid out when the first text asks for them.
    if (length > 0) at(0)
    const place = this.take(sheet, quantity, quantity.per, this.isFolded)
    this.places.set(quantity, place)
    for (let i = 0; i < length; i++) {
      const cached = typeof value === 'object' ? value[i] : value
      sheet.set(...place.place(i), formula(at(i), cached))
    }
    return place
  }

  private contextOf(quantity: Formula, sheet: Sheet): FormContext {
    const { sizes, tables } = this.plan
    const context: FormContext = {
      sizes,
      rowOf: (operand) => this.find(operand).from(sheet),
      columnOf: (operand) => this.columnFrom(operand, sheet),
      tables: {
        macrsClasses: tables.macrsClasses,
        macrsShares: tables.macrsShares,
        macrsYears: tables.macrsYears,
        growth: tables.growth.from(sheet),
      },
      lay: (label, per, textAt) => {
        const place = this.take(sheet, { name: label, symbol: quantity.symbol, unit: '' }, per, true)
        const own = place.from(sheet)
        for (let i = 0; i < this.lengthOf(per); i++) {
          sheet.set(...place.place(i), formula(textAt(i, own), undefined, 'step'))
        }
        return own
      },
    }
    return context
  }

  /** What is laid out anew has a column of its own. */
  private columnOf(quantity: Quantity): PlacedRow | undefined {
    const own = this.columns.get(quantity)
    return own ?? (this.places.has(quantity) ? undefined : this.below?.columnOf(quantity))
  }

  /** The numbers of the policies below each other, which are laid out for the first that asks for them. */
  private columnFrom(quantity: Quantity, sheet: Sheet): string {
    const place = this.columnOf(quantity) ?? this.layColumn(quantity, sheet)
    const prefix = place.sheet === sheet ? '' : `${place.sheet.name}!`
    const last = this.plan.sizes.policy - 1
    return prefix + fixedRange(place.place(0), place.place(last))
  }

  private layColumn(quantity: Quantity, sheet: Sheet): PlacedRow {
    const { name, symbol, unit } = quantity
    const label = { name: `of which: ${lowered(name)}`, symbol, unit }
    const place = this.take(sheet, label, 'policyColumn', true)
    const row = this.find(quantity).from(sheet)
    for (let i = 0; i < this.plan.sizes.policy; i++) {
      sheet.set(...place.place(i), formula(row.cell(i), undefined, 'step'))
    }
    this.columns.set(quantity, place)
    return place
  }
}
