import type { PublishedTables } from '../../src/contract/reference-data/published-tables.ts'
import type { Datum } from '../../src/contract/schemas/reference-datum.ts'

/** A number that the product ships, with what somebody needs who looks it up. */
export interface ShippedNumber {
  readonly table: string
  readonly row: string
  readonly member: string
  readonly value: number
  readonly unit: string
  readonly source: string
  readonly confidence: string
  readonly note?: string | undefined
}

/** Every number of the published tables, each with the source of its column where the row names none. */
export function publishedNumbers(tables: PublishedTables): ShippedNumber[] {
  return [
    ...corsiaNumbers(tables),
    ...indexNumbers(tables),
    ...availabilityNumbers(tables),
    ...literatureNumbers(tables),
    ...policyNumbers(tables),
    ...stateNumbers(tables),
  ]
}

export function shippedNumber(table: string, row: string, member: string, datum: Datum): ShippedNumber[] {
  const { value, unit, source, confidence, note } = datum
  return value === null ? [] : [{ table, row, member, value, unit, source, confidence, note }]
}

const corsiaNumbers = ({ corsiaDefaults }: PublishedTables): ShippedNumber[] =>
  corsiaDefaults.flatMap(({ id, edition, process, feedstock, conversion, region, core, landUseChange }) => {
    const row = `${id}: ${edition}; ${process}, ${feedstock}, ${conversion}, ${region}`
    return [
      ...shippedNumber('corsia-defaults', row, 'core', core),
      ...shippedNumber('corsia-defaults', row, 'landUseChange', landUseChange),
    ]
  })

const indexNumbers = ({ costIndex: { series, rows, quoted } }: PublishedTables): ShippedNumber[] => [
  ...rows.flatMap(({ year, index }) => shippedNumber('cost-index', `${series} ${year}`, 'index', index)),
  ...quoted.rows.flatMap(({ year, index }) =>
    shippedNumber('cost-index', `${quoted.name} ${year}`, 'index', index),
  ),
]

const availabilityNumbers = ({ feedstockAvailability }: PublishedTables): ShippedNumber[] =>
  feedstockAvailability.flatMap(({ id, feedstock, country, kind, amount }) =>
    shippedNumber('feedstock-availability', `${id}: ${feedstock}, ${country}, ${kind}`, 'amount', amount),
  )

const costs = ['capital', 'operation', 'feedstockCost', 'minimumPrice', 'capitalPerDailyTonne'] as const

function literatureNumbers({ literatureCosts }: PublishedTables): ShippedNumber[] {
  const { rows, units, confidence, currencyYear } = literatureCosts
  return rows.flatMap((row) =>
    costs.flatMap((member) => {
      const value = row[member]
      if (value === null) return []
      return {
        table: 'literature-costs',
        row: `${row.id}: ${row.technology}, ${row.feedstock}`,
        member,
        value,
        unit: `${units[member]} of ${currencyYear}`,
        source: `${row.source}, in ${row.reviewedIn}, in ${literatureCosts.source}`,
        confidence,
      }
    }),
  )
}

const policyNumbers = ({ policies }: PublishedTables): ShippedNumber[] =>
  policies.flatMap(({ id, jurisdiction, name, values, source, confidence, note }) =>
    values.map(({ year, value, unit, what }, index) => ({
      table: 'policies',
      row: `${id}: ${jurisdiction}, ${name}`,
      member: `values/${index} (${[year, what].filter((each) => each != null).join(', ') || 'all years'})`,
      value,
      unit,
      source,
      confidence,
      note,
    })),
  )

function stateNumbers({ usStates: { columns, rows } }: PublishedTables): ShippedNumber[] {
  return rows.flatMap((row) =>
    (Object.keys(columns) as (keyof typeof columns)[]).flatMap((member) => {
      const value = row[member]
      const { unit, source, confidence, note } = columns[member]
      if (value === null) return []
      const taxNote = member === 'incomeTax' || member === 'grossReceiptsTax' ? row.taxNote : undefined
      const notes = [note, taxNote].filter((each) => each !== undefined).join(' ')
      return { table: 'us-states', row: row.name, member, value, unit, source, confidence, note: notes }
    }),
  )
}
