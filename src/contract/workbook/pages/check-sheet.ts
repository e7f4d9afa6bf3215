import { quantities } from '../../../engine/calculate.ts'
import type { Quantity } from '../../../engine/language/quantity.ts'
import { seriesCallsIn } from '../../../engine/language/tree.ts'
import { economics, year } from '../../../engine/model/inputs/economic-inputs.ts'
import { outputs } from '../../../engine/model/outputs.ts'
import { lowered } from '../../text/initial-letter.ts'
import { columns, fixedCell } from '../book/addresses.ts'
import { formula, Sheet, text } from '../book/sheet.ts'
import type { Layout } from '../workings/layout.ts'

const widths = [70, 4, 4, 14, 16]
const holdsColumn = 4

/** What sets losses of earlier years against an income, with that income. */
const lossesUsed = ({ plan, has }: Layout) =>
  quantities.flatMap((quantity) => {
    if (quantity.kind !== 'formula' || !has(quantity)) return []
    const call = seriesCallsIn(plan.fixed.simplified(quantity.tree)).find(({ form }) => form === 'lossUsed')
    const [income] = call?.parts ?? []
    return income?.kind === 'operand' ? [{ used: quantity, income: income.quantity }] : []
  })

/** What has to hold, and by how much it does not, relative to the size of what is compared. */
interface Check {
  readonly name: string
  readonly residue: string
}

/** How much a sum is more than it may be, relative to that, or to 1 where that is smaller. */
const excess = (sum: string, most: string) => `MAX(0,${sum}-${most})/MAX(1,ABS(${most}))`

/**
 * The checks of a workbook, and the cells that are all 1 where they hold.
 *
 * @param solvedResidue the cell with the net present value at the minimum selling price, relative to its scale.
 */
export function checkSheet(layout: Layout, solvedResidue: string): { sheet: Sheet; holds: string } {
  const sheet = new Sheet('Check', widths, [2, 1])
  sheet.add(text('What has to hold', 'title'))
  const heads = ['Check', '', ''].map((each) => text(each, 'header'))
  sheet.add(...heads, ...['Residue', ''].map((each) => text(each, 'numberHeader')))
  const first = sheet.next
  for (const { name, residue } of checksOf(layout, sheet, solvedResidue)) {
    const row = sheet.next
    const cell = fixedCell(row, columns.value)
    // What does not exist cannot fail: the sheet Results says that it does not.
    const holds = formula(`IFERROR(IF(ABS(${cell})<=10^-9,1,0),1)`, 1, 'holds')
    sheet.add(text(name), undefined, undefined, formula(residue, undefined, 'residue'), holds)
  }
  const last = sheet.next - 1
  return { sheet, holds: `${sheet.name}!${fixedCell(first, holdsColumn)}:${fixedCell(last, holdsColumn)}` }
}

function checksOf(layout: Layout, sheet: Sheet, solvedResidue: string): Check[] {
  const row = (quantity: Quantity) => layout.find(quantity).from(sheet)
  const one = (quantity: Quantity) => row(quantity).cell(0)
  const total = (quantity: Quantity) =>
    layout.lengthOf(quantity.per) === 0 ? '0' : quantity.per ? `SUM(${row(quantity).range()})` : one(quantity)
  /** The difference of two amounts relative to the first, or to 1 where that is smaller. */
  const relative = (whole: string, parts: string) => `(${whole}-(${parts}))/MAX(1,ABS(${whole}))`
  const flows = row(outputs.returnFlow).range()
  const [years, firstYear] = [row(year).range(), row(year).cell(0, true)]
  const factors = `(1+${one(outputs.rateOfReturn)})^(-(${years}-${firstYear}))`
  const breakdown = [
    outputs.fixedCapitalPart,
    outputs.workingCapitalPart,
    outputs.replacementsPart,
    outputs.landAndSalvagePart,
    outputs.feedstockPart,
    outputs.utilityPart,
    outputs.powerPart,
    outputs.fixedCostPart,
    outputs.labourPart,
  ]
  const atEnd = `MATCH(${one(economics.lifetime)},${years},0)`
  const outstanding = `INDEX(${row(outputs.loanBalance).range()},1,${atEnd})`
  const shared = [outputs.productEmissions, outputs.energyProductEmissions].map(total).join('+')
  return [
    {
      name: 'The net present value at the minimum selling price is zero',
      residue: `IF(${one(outputs.minimumSellingPrice)}=0,0,${solvedResidue})`,
    },
    {
      name: 'The net present value at the rate of return is zero',
      residue: `SUMPRODUCT(${flows},${factors})/SUMPRODUCT(ABS(${flows}))`,
    },
    {
      name: 'The parts of the levelized cost are the whole',
      residue: relative(one(outputs.levelizedCost), breakdown.map(total).join('+')),
    },
    {
      name: 'The emissions of the products are those of the plant',
      residue: relative(one(outputs.totalEmissions), shared),
    },
    {
      name: 'What is repaid of the loan and what is outstanding at the end are the loan',
      residue: relative(one(outputs.loan), `${total(outputs.principal)}+${outstanding}`),
    },
    {
      name: 'No more is depreciated and written off than the capital to be depreciated',
      residue: `MAX(0,-${one(outputs.neverDeducted)})/MAX(1,ABS(${total(outputs.depreciation)}+${total(outputs.bookValueWrittenOff)}))`,
    },
    ...lossesUsed(layout).map(({ used, income }) => {
      const incomes = row(income).range()
      const losses = `(SUMPRODUCT(ABS(${incomes}))-SUM(${incomes}))/2`
      return { name: `No more than the losses: ${lowered(used.name)}`, residue: excess(total(used), losses) }
    }),
    {
      name: 'The profile of spending is all of the capital',
      residue: `${total(outputs.spendingShare)}-1`,
    },
    {
      name: 'The lifetime ends within the years that are laid out',
      residue: `MAX(0,${one(economics.lifetime)}-MAX(${years}))`,
    },
  ]
}
