import { schedule } from '../../engine/model/inputs/finance-inputs.ts'
import type { FieldReader } from '../request/field-reader.ts'
import type { Inputs, Item } from '../request/inputs.ts'
import { firstYearOf, isOfPolicy, neededYears, type PricePath, pricePaths } from '../request/price-paths.ts'
import { inBaseUnit } from '../request/quantity-units.ts'
import { firstCalendarYear, isTable, type Table } from '../request/table.ts'
import type { Quantity } from '../schemas/reference-datum.ts'

/** Rules over prices that move by themselves; the document is well formed already. */
export function checkPricePaths(reader: FieldReader, inputs: Inputs): void {
  for (const each of pricePaths(inputs)) if (each.table) checkTable(reader, inputs, each, each.table)
  for (const list of ['feedstocks', 'utilities', 'products'] as const)
    inputs[list].forEach((item, n) => {
      checkEscalation(reader, item, `/${list}/${n}`)
    })
  inputs.policies?.forEach((item, n) => {
    if (isTable(item.value)) checkPolicy(reader, item, `/policies/${n}`)
    if (isTable(item.benchmark)) checkBenchmark(reader, item.name, item.benchmark, `/policies/${n}/benchmark`)
  })
  inputs.contracts?.forEach((item, n) => {
    checkContract(reader, item, `/contracts/${n}`)
  })
  const { labourCost, wageEscalation } = inputs.finance ?? {}
  if (isTable(labourCost) && labourCost.after !== 'rises' && wageEscalation !== undefined) {
    const message = 'labourCost says what labour costs in each year, so that wageEscalation has no effect.'
    reader.refuse('/finance/wageEscalation', 'given_twice', message)
  }
}

function checkTable(reader: FieldReader, inputs: Inputs, path: PricePath, table: Table): void {
  const { finance = {} } = inputs
  const { pointer, name, per } = path
  const isDated = (table.from ?? 1) >= firstCalendarYear
  const opens = finance.firstOperatingYear as Quantity | undefined
  if (isDated && opens === undefined) {
    const message = `${name} has calendar years, so the calendar year of the first year of operation is needed.`
    const place = finance === undefined || Object.keys(finance).length === 0 ? '/finance' : undefined
    reader.refuse(place ?? '/finance/firstOperatingYear', 'missing', message)
    return
  }
  const first = firstYearOf(table, opens ? inBaseUnit(opens, schedule.firstOperatingYear) : 1)
  const last = first + table.values.length - 1
  const needed = neededYears(inputs, path)
  if (first > needed.last || last < needed.first) {
    reader.refuse(`${pointer}/from`, 'out_of_range', `${name}: no year of the table is one of operation.`)
  } else if (first > needed.first && !isOfPolicy(per)) {
    const message = `${name}: the table begins in year ${first} of operation, and nothing says what the price is before.`
    reader.refuse(`${pointer}/from`, 'out_of_range', message)
  } else if (table.after === 'refuse' && last < needed.last) {
    const message = `${name}: the table ends in year ${last} of operation, of ${needed.last}, and after is refuse.`
    reader.refuse(`${pointer}/values`, 'too_short', message)
  }
}

function checkEscalation(reader: FieldReader, item: Item, pointer: string): void {
  const { name, price, priceEscalation, priceEscalationBasis } = item
  if (isTable(price) && priceEscalation !== undefined) {
    const message = `The price of ${name} is given for each year, so that priceEscalation has no effect.`
    reader.refuse(`${pointer}/priceEscalation`, 'given_twice', message)
  } else if (priceEscalation === undefined && priceEscalationBasis !== undefined) {
    const message = `${name} has no priceEscalation, so that priceEscalationBasis has no effect.`
    reader.refuse(`${pointer}/priceEscalationBasis`, 'without_effect', message)
  }
}

function checkPolicy(reader: FieldReader, item: Item, pointer: string): void {
  if (item.instrument === 'grant') {
    const message = `${item.name} is a grant, which is paid as the capital is spent and has no years.`
    reader.refuse(`${pointer}/value`, 'not_a_quantity', message)
  }
  for (const key of ['yearlyChange', 'indexation', 'valueYear'] as const) {
    if (item[key] === undefined) continue
    const message = `${item.name} has a value for each year, so that ${key} has no effect.`
    reader.refuse(`${pointer}/${key}`, 'given_twice', message)
  }
}

function checkContract(reader: FieldReader, item: Item, pointer: string): void {
  const refuse = (key: string, whose: string) => {
    if (item[key] === undefined) return
    const message = `${item.name} has ${whose} for each year, so that ${key} has no effect.`
    reader.refuse(`${pointer}/${key}`, 'given_twice', message)
  }
  if (isTable(item.price)) for (const key of ['yearlyChange', 'indexation']) refuse(key, 'a price')
  if (isTable(item.referencePrice)) refuse('referenceEscalation', 'a reference price')
}

function checkBenchmark(reader: FieldReader, name: string, { after, money }: Table, pointer: string): void {
  if (after === 'rises') {
    const message = `The benchmark of ${name} is no price: after is last, zero or refuse.`
    reader.refuse(`${pointer}/after`, 'unknown_choice', message)
  }
  if (money !== undefined) {
    const message = `The benchmark of ${name} is no money, so that money has no effect.`
    reader.refuse(`${pointer}/money`, 'without_effect', message)
  }
}
