import type { Quantity } from '../../../engine/language/quantity.ts'
import { isMoney, ownCurrency } from '../../money/currencies.ts'
import type { Member } from '../../outcome/member.ts'
import { membersIn, outcomeMembers } from '../../outcome/outcome-members.ts'
import type { Outcome } from '../../outcome/outcome-schema.ts'
import { columns, fixedCell } from '../book/addresses.ts'
import { type Cell, formula, number, Sheet, type Style, text } from '../book/sheet.ts'
import type { TellingCells } from '../inputs/money-sheet.ts'
import type { Layout } from '../workings/layout.ts'

const widths = [72, 14, 12, 15, 15, 15, 44, 24]
const toldWidths = [18, 12]
const [exportColumn, differenceColumn, keptColumn, toldColumn, toldUnitColumn] = [4, 5, 7, 8, 9]

/** A headline number of the outcome. */
interface Headline {
  readonly place: string
  readonly quantity: Quantity
}

/** Every single number that a calculation answers, in the order of the outcome. */
const headlines: readonly Headline[] = membersIn(outcomeMembers).flatMap(([place, member]) => {
  const quantity = quantityOf(member)
  return quantity && !quantity.per && !place.includes('[]') ? [{ place, quantity }] : []
})

function quantityOf(member: Member): Quantity | undefined {
  if (member.kind === 'number') return member.quantities[0]
  return member.kind === 'own' && member.quantities.length === 1 ? member.quantities[0] : undefined
}

/** What another engine has calculated, which is what SAFAPAC keeps of the calculation. */
interface Stored {
  readonly engine: string
  readonly outcome: Outcome
}

/** What stands beside the numbers of the file itself. */
interface Beside {
  readonly stored?: Stored | undefined
  readonly telling?: TellingCells | undefined
}

/**
 * Headline numbers live, beside what the engine answered, with the difference, what another engine had answered, and the
 * amounts in the currency that the request asks for.
 */
export function resultsSheet(
  layout: Layout,
  names: Map<string, string>,
  { stored, telling }: Beside,
): { sheet: Sheet; isUnchanged: string } {
  const sheet = new Sheet('Results', telling ? [...widths, ...toldWidths] : widths, [2, 1])
  sheet.add(text('Results', 'title'))
  const heads = (words: readonly string[], style: Style) => words.map((each) => text(each, style))
  const head = sheet.add(
    ...heads(['Quantity', 'Symbol', 'Unit'], 'header'),
    ...heads(['Now', 'As calculated', 'Difference'], 'numberHeader'),
    text('Place in the outcome', 'header'),
    ...(stored ? [text(`Kept, of engine ${stored.engine}`, 'numberHeader')] : []),
  )
  if (telling) addHeads(sheet, head, telling)
  const first = sheet.next
  for (const { place, quantity } of headlines) {
    if (!layout.has(quantity) || (place.startsWith('financials.debt.') && layout.plan.isWithoutLenders))
      continue
    const at = addResult(sheet, layout, quantity, place)
    if (telling && isMoney(quantity.unit)) {
      addTold(sheet, at, { unit: quantity.unit, value: Number(layout.plan.valueOf(quantity)) }, telling)
    }
    if (stored) sheet.set(at, keptColumn, keptCell(stored.outcome, place))
    names.set(`out.${place}`, `${sheet.name}!${fixedCell(at, columns.value)}`)
  }
  const cell = (row: number, column: number) => `${sheet.name}!${fixedCell(row, column)}`
  const range = `${cell(first, differenceColumn)}:${fixedCell(sheet.next - 1, differenceColumn)}`
  return { sheet, isUnchanged: `SUMPRODUCT(ABS(${range}))=0` }
}

function addResult(sheet: Sheet, layout: Layout, quantity: Quantity, place: string): number {
  const { name, symbol, unit } = quantity
  const value = Number(layout.plan.valueOf(quantity))
  const row = sheet.next
  const [now, then] = [columns.value, exportColumn].map((column) => fixedCell(row, column))
  const live = formula(layout.find(quantity).from(sheet).cell(0), value, 'link')
  // A number that does not exist is no difference where it did not exist before, either.
  const isMissing = Number.isNaN(value)
  const difference = isMissing ? `IFERROR(${now},0)` : `IFERROR(${now}-${then},${then})`
  const before: Cell = isMissing ? text('no such number', 'step') : number(value)
  sheet.add(text(name), text(symbol), text(unit), live, before, formula(difference, 0), text(place, 'note'))
  return row
}

interface Headed {
  readonly unit: string
  readonly value: number
}

function addHeads(sheet: Sheet, row: number, { currency, made }: TellingCells): void {
  sheet.set(row, toldColumn, formula(`"Now, in "&${currency}`, `Now, in ${made.currency}`, 'numberHeader'))
  sheet.set(row, toldUnitColumn, text('Unit', 'header'))
}

/** The live number over the rate of the sheet Money, and its unit with the currency in it. */
function addTold(sheet: Sheet, row: number, { unit, value }: Headed, telling: TellingCells): void {
  const { currency, dollars, made } = telling
  const now = fixedCell(row, columns.value)
  sheet.set(row, toldColumn, formula(`${now}/${dollars}`, value / made.dollars))
  const ofCurrency = `SUBSTITUTE(${fixedCell(row, columns.unit)},"${ownCurrency}",${currency})`
  const madeUnit = unit.replace(ownCurrency, made.currency)
  sheet.set(row, toldUnitColumn, formula(ofCurrency, madeUnit, 'lockedText'))
}

/** A number that an outcome has at a place; another engine may have answered none there. */
function keptCell(outcome: Outcome, place: string): Cell {
  let node: unknown = outcome
  for (const key of place.split('.')) node = (node as Readonly<Record<string, unknown>> | undefined)?.[key]
  const { value } = (node ?? {}) as { readonly value?: number | null }
  return typeof value === 'number' ? number(value) : text('no such number', 'step')
}
