import type { ConvertedAmount } from '../../money/conversion.ts'
import { ownCurrency } from '../../money/currencies.ts'
import type { Money, PriceIndex, Rate } from '../../money/money.ts'
import { divides, tellingOf } from '../../money/telling.ts'
import { convertedAmounts } from '../../request/in-money-of-analysis.ts'
import type { Inputs } from '../../request/inputs.ts'
import { fixedCell, fixedRange } from '../book/addresses.ts'
import type { MapRow } from '../book/format.ts'
import { type Cell, formula, number, Sheet, text } from '../book/sheet.ts'

const widths = [44, 16, 14, 20, 12, 16, 14, 14, 14]
const heads = [
  'Amount',
  'Unit',
  'Money of',
  'Index',
  'Currency',
  `Unit in ${ownCurrency}`,
  'Rate',
  'Index ratio',
  'Factor',
]
const [
  unitColumn,
  yearColumn,
  indexColumn,
  currencyColumn,
  plainColumn,
  rateColumn,
  ratioColumn,
  factorColumn,
] = [1, 2, 3, 4, 5, 6, 7, 8]

/** Cells of an amount that is converted: its unit in USD, and what it is multiplied by. */
export interface MoneyCells {
  readonly unit: string
  readonly factor: string
}

/** The currency that results are told in, and how many dollars one of it is. */
export interface TellingCells {
  readonly currency: string
  readonly dollars: string
  /** What the two cells have in the file as it is made. */
  readonly made: { readonly currency: string; readonly dollars: number }
}

interface RateCells {
  readonly keys: string
  readonly dollars: string
}

interface IndexCells {
  readonly names: string
  readonly years: string
  readonly values: string
}

/** The sheet by which amounts in another money become USD of the year of the analysis; its factors are live. */
export class MoneySheet {
  readonly sheet = new Sheet('Money', widths)
  readonly map: MapRow[] = []
  readonly names = new Map<string, string>()
  private readonly cells = new Map<string, MoneyCells>()
  private readonly year: string
  private readonly rates: RateCells | undefined
  private readonly indices: IndexCells | undefined
  /** Only where the request asks for another currency than USD. */
  readonly telling: TellingCells | undefined

  /** @param unitOf the cell with the unit of an amount, by its place. */
  constructor(inputs: Inputs, money: Money, unitOf: (pointer: string) => string | undefined) {
    this.sheet.add(
      text('Money', 'title'),
      undefined,
      undefined,
      text('Blue cells are yours to change.', 'note'),
    )
    const row = this.sheet.add(text('Year of the analysis'), number(money.year, 'given'))
    this.year = this.name('/money/year', 'number', row, 1)
    const toldRow = tellingOf(money) && this.sheet.add(text('Results are told in'))
    this.rates = this.layRates(money.rates ?? [])
    this.telling = toldRow === undefined ? undefined : this.layTelling(money, toldRow)
    this.indices = this.layIndices(money.indices ?? [])
    this.layAmounts(convertedAmounts(inputs), unitOf)
  }

  /** The cells that convert the amount at a place; undefined where it is in USD of the analysis. */
  at = (pointer: string): MoneyCells | undefined => this.cells.get(pointer)

  private cell = (row: number, column: number): string => `${this.sheet.name}!${fixedCell(row, column)}`

  private range(from: readonly [number, number], to: readonly [number, number]): string {
    return `${this.sheet.name}!${fixedRange(from, to)}`
  }

  /** Names a cell after its place in the inputs, so that a file that comes back is read by it. */
  private name(pointer: string, kind: 'number' | 'text', row: number, column: number): string {
    const cell = this.cell(row, column)
    const name = `in${pointer.replaceAll('/', '.')}`
    this.names.set(name, cell)
    this.map.push({ pointer, kind, value: name, unit: '', liveness: 'live' })
    return cell
  }

  private layRates(rates: readonly Rate[]): RateCells | undefined {
    if (rates.length === 0) return undefined
    this.sheet.add()
    const titles = ['Source of the rate', 'Rate', 'Unit', 'Year', 'Currency', 'Key', `${ownCurrency} for one`]
    this.sheet.add(...titles.map((each) => text(each, 'header')))
    const first = this.sheet.next
    rates.forEach((rate, i) => {
      this.layRate(rate, `/money/rates/${i}`)
    })
    const last = this.sheet.next - 1
    return { keys: this.range([first, 5], [last, 5]), dollars: this.range([first, 6], [last, 6]) }
  }

  private layRate({ value, unit, year, source }: Rate, pointer: string): void {
    const currency = unit.split('/').find((each) => each !== ownCurrency) ?? ''
    const row = this.sheet.add(
      text(source, 'givenText'),
      number(value, 'given'),
      text(unit, 'givenText'),
      number(year, 'given'),
      text(currency, 'lockedText'),
    )
    this.name(`${pointer}/source`, 'text', row, 0)
    const [rate, unitCell] = [
      this.name(`${pointer}/value`, 'number', row, 1),
      this.name(`${pointer}/unit`, 'text', row, 2),
    ]
    const yearCell = this.name(`${pointer}/year`, 'number', row, 3)
    const code = this.cell(row, 4)
    this.sheet.set(row, 5, formula(`${code}&" "&${yearCell}`, `${currency} ${year}`, 'lockedText'))
    const dollars = `IF(${unitCell}="${ownCurrency}/"&${code},${rate},IF(${unitCell}=${code}&"/${ownCurrency}",1/${rate},NA()))`
    this.sheet.set(row, 6, formula(dollars, unit.startsWith(ownCurrency) ? value : 1 / value))
  }

  /** The rate is that of the year of the analysis, whichever it is. */
  private layTelling(money: Money, row: number): TellingCells | undefined {
    const telling = tellingOf(money)
    if (!telling || !this.rates) return undefined
    const { currency: code, rate } = telling
    this.sheet.set(row, 1, text(code, 'givenText'))
    const currency = this.name('/money/currency', 'text', row, 1)
    this.sheet.set(row, 2, text(`${ownCurrency} for one`, 'note'))
    const { dollars, keys } = this.rates
    const found = `INDEX(${dollars},MATCH(${currency}&" "&${this.year},${keys},0))`
    const value = divides(telling) ? rate.value : 1 / rate.value
    this.sheet.set(row, 3, formula(`IF(${currency}="${ownCurrency}",1,${found})`, value))
    return { currency, dollars: this.cell(row, 3), made: { currency: code, dollars: value } }
  }

  private layIndices(indices: readonly PriceIndex[]): IndexCells | undefined {
    const years = [...new Set(indices.flatMap(({ values }) => Object.keys(values)))].sort()
    if (years.length === 0) return undefined
    this.sheet.add()
    const head = this.sheet.add(
      text('Index', 'header'),
      ...indices.map(({ name }) => text(name, 'givenText')),
    )
    const source = this.sheet.add(text('Source'), ...indices.map((each) => text(each.source, 'givenText')))
    const first = this.sheet.next
    for (const year of years) this.sheet.add(number(Number(year), 'locked'))
    indices.forEach(({ values }, i) => {
      const pointer = `/money/indices/${i}`
      this.name(`${pointer}/name`, 'text', head, i + 1)
      this.name(`${pointer}/source`, 'text', source, i + 1)
      years.forEach((year, n) => {
        const value = values[year]
        this.sheet.set(first + n, i + 1, value === undefined ? { style: 'given' } : number(value, 'given'))
        this.name(`${pointer}/values/${year}`, 'number', first + n, i + 1)
      })
    })
    const last = first + years.length - 1
    return {
      names: this.range([head, 1], [head, indices.length]),
      years: this.range([first, 0], [last, 0]),
      values: this.range([first, 1], [last, indices.length]),
    }
  }

  private layAmounts(
    amounts: readonly ConvertedAmount[],
    unitOf: (pointer: string) => string | undefined,
  ): void {
    if (amounts.length === 0) return
    this.sheet.add()
    this.sheet.add(...heads.map((each) => text(each, 'header')))
    for (const amount of amounts) {
      const unit = unitOf(amount.pointer)
      if (unit !== undefined) this.layAmount(amount, unit)
    }
  }

  private layAmount({ pointer, given, conversion }: ConvertedAmount, unitCell: string): void {
    const { moneyYear, moneyIndex } = given
    const row = this.sheet.add(text(pointer.slice(1).replaceAll('/', '.')))
    const own = (value: Cell['value'] | undefined, style: 'given' | 'givenText'): Cell =>
      value === undefined ? { style } : { style, value }
    this.sheet.set(row, unitColumn, formula(unitCell, given.unit, 'lockedText'))
    this.sheet.set(row, yearColumn, own(moneyYear, 'given'))
    this.sheet.set(row, indexColumn, own(moneyIndex, 'givenText'))
    this.sheet.set(row, currencyColumn, text(conversion.currency, 'lockedText'))
    const year = this.name(`${pointer}/moneyYear`, 'number', row, yearColumn)
    const index = this.name(`${pointer}/moneyIndex`, 'text', row, indexColumn)
    const currency = this.cell(row, currencyColumn)
    const plain = this.cell(row, plainColumn)
    const from = `IF(${year}="",${this.year},${year})`
    this.sheet.set(
      row,
      plainColumn,
      formula(`SUBSTITUTE(${unitCell},${currency},"${ownCurrency}")`, conversion.unit, 'lockedText'),
    )
    const rate = this.rates
      ? `IF(${plain}=${unitCell},1,INDEX(${this.rates.dollars},MATCH(${currency}&" "&${from},${this.rates.keys},0)))`
      : `IF(${plain}=${unitCell},1,NA())`
    this.sheet.set(row, rateColumn, formula(rate, conversion.rate?.usd ?? 1))
    const ratio = conversion.index ? conversion.index.to / conversion.index.from : 1
    this.sheet.set(row, ratioColumn, formula(this.ratio(from, index), ratio))
    const factor = `${this.cell(row, rateColumn)}*${this.cell(row, ratioColumn)}`
    this.sheet.set(row, factorColumn, formula(factor, conversion.factor))
    this.cells.set(pointer, { unit: plain, factor: this.cell(row, factorColumn) })
  }

  /** An empty cell of an index is no number, so that a ratio with it is an error. */
  private ratio(from: string, index: string): string {
    if (!this.indices) return `IF(${from}=${this.year},1,NA())`
    const { names, years, values } = this.indices
    const column = `IF(${index}="",1,MATCH(${index},${names},0))`
    const at = (year: string) => `INDEX(${values},MATCH(${year},${years},0),${column})`
    return `IF(${from}=${this.year},1,1/(1/${at(this.year)})/${at(from)})`
  }
}
