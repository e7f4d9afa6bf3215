import { type Calculation, quantities } from '../../../engine/calculate.ts'
import type { Solved } from '../../../engine/language/quantity.ts'
import { carbon } from '../../../engine/model/inputs/carbon-inputs.ts'
import { economics, year } from '../../../engine/model/inputs/economic-inputs.ts'
import { columns } from '../book/addresses.ts'
import { formula, Sheet, text } from '../book/sheet.ts'
import type { GivenField } from '../inputs/given-cells.ts'
import { answeredQuantities } from '../inputs/left-out.ts'
import type { LaidTable } from '../inputs/price-tables.ts'
import type { UnitTables } from '../inputs/unit-tables.ts'
import { Layout, type Plan } from './layout.ts'
import { layConstant } from './model-sheet.ts'
import { sheetsOf, type WorkingSheet } from './sheet-of.ts'
import { layOutSolved } from './solved-sheet.ts'
import { UsedInputs } from './used-sheet.ts'

const widths = [72, 14, 14, 15, 4]

/** What the workings are laid out from. */
export interface WorkingsSource {
  readonly plan: Plan
  readonly calculation: Calculation
  readonly fields: readonly GivenField[]
  readonly priceTables: readonly LaidTable[]
  readonly units: UnitTables
  readonly modelSheet: Sheet
}

export interface Workings {
  readonly layout: Layout
  readonly sheets: Readonly<Record<WorkingSheet | 'MFSP', Sheet>>
  /** The cell with the net present value at the minimum selling price, relative to its scale. */
  readonly solvedResidue: string
}

/** Every quantity of the model in cells, each sheet from top to bottom in the order of computation. */
export function layOutWorkings(source: WorkingsSource): Workings {
  const { plan, calculation, fields, units, modelSheet } = source
  const layout = new Layout(plan)
  const sheets = {
    Used: workingSheet('Used', 'Inputs in the units that the formulas count in'),
    Capital: workingSheet('Capital', 'Capital'),
    Operation: workingSheet('Operation', 'Operation'),
    Carbon: workingSheet('Carbon', 'Carbon'),
    CashFlow: workingSheet('CashFlow', 'Cash flow'),
  }
  const used = new UsedInputs(sheets.Used, layout, units, fields, source.priceTables)
  layOutYears(sheets, layout)
  const sheetOf = sheetsOf(quantities)
  let solved: ReturnType<typeof layOutSolved> | undefined
  const answered = answeredQuantities(plan.isWithoutLenders).filter((each) => !plan.fixed.isEmpty(each))
  const needed = plan.fixed.needed(answered)
  used.lay(economics.lifetime)
  for (const quantity of quantities) {
    if (quantity === year || quantity === economics.lifetime || !needed.has(quantity)) continue
    if (quantity.kind === 'constant') layConstant(quantity, modelSheet, layout)
    else if (quantity.kind === 'input') used.lay(quantity)
    else if (quantity.kind === 'formula') layout.lay(quantity, sheets[sheetOf.get(quantity) ?? 'Operation'])
    else
      solved = layOutSolved(
        quantity,
        plan.fixed.leading(quantity),
        layout,
        foundIn(calculation, quantity),
        (sheet) => byValue(layout, sheet),
      )
  }
  if (!solved) throw new Error('The model solves no quantity.')
  return { layout, sheets: { ...sheets, MFSP: solved.sheet }, solvedResidue: solved.residue }
}

function workingSheet(name: WorkingSheet, title: string): Sheet {
  const sheet = new Sheet(name, widths, [2, 1])
  sheet.add(text(title, 'title'))
  const heads = ['Quantity', 'Symbol', 'Unit'].map((each) => text(each, 'header'))
  sheet.add(...heads, text('Value', 'numberHeader'))
  return sheet
}

/** The project years stand on the sheet of the inputs used, and above the columns of the cash flow. */
function layOutYears(sheets: Readonly<Record<WorkingSheet, Sheet>>, layout: Layout): void {
  const place = layout.take(sheets.Used, year, year.per)
  layout.put(year, place)
  const values = layout.plan.valueOf(year) as ArrayLike<number>
  for (let i = 0; i < values.length; i++) {
    const before = place.from(sheets.Used).before(i)
    const value = values[i] ?? Number.NaN
    const cell = i === 0 ? { style: 'locked' as const, value } : formula(`${before}+1`, value)
    sheets.Used.set(...place.place(i), cell)
    sheets.CashFlow.set(1, columns.first + i, {
      ...formula(place.from(sheets.CashFlow).cell(i), value),
      style: 'header',
    })
  }
}

/** What the engine found, for a search that has to begin near it where the target may have a pole. */
function foundIn(calculation: Calculation, quantity: Solved) {
  const solutions = calculation.solutions.get(quantity)
  const isByValue = calculation.slots[carbon.allocation.id] === stateByValue
  const near = isByValue ? (solutions?.value ?? undefined) : undefined
  return { count: solutions?.roots.length ?? 0, near }
}

const stateByValue = carbon.allocation.states?.indexOf('value')

/** Emissions that are shared by what products are worth depend on the price, and may be divided by it. */
const byValue = (layout: Layout, sheet: Sheet): string =>
  `${layout.find(carbon.allocation).from(sheet).cell(0)}<>${stateByValue}`
