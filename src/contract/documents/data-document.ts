import { countData } from '../reference-data/data-checks.ts'
import { auditEdition, comparisonCountry } from '../reference-data/edition-audit.ts'
import { type ListedDatum, listData } from '../reference-data/listed-data.ts'
import { comparePathway } from '../reference-data/pathway-comparison.ts'
import { findByIdOrName, listPathways } from '../reference-data/pathway-defaults.ts'
import type { MaybeQuantity } from '../reference-data/pathway-schema.ts'
import { publishedIndices, publishedRates } from '../reference-data/published-money.ts'
import type { PublishedTables } from '../reference-data/published-tables.ts'
import type { ReferenceData } from '../reference-data/reference-data.ts'
import { threeDigits } from '../text/digits.ts'
import { table } from './markdown.ts'

/** What the tables of the document are made from. */
export interface DocumentedData {
  readonly edition: ReferenceData
  readonly published: PublishedTables
}

const marked = /(<!-- data: (.*?) -->\n)[\s\S]*?(<!-- end -->)/g

/**
 * A text with the tables it names between `<!-- data: sources -->` and `<!-- end -->`.
 *
 * @throws {Error} when it names a table that there is not.
 */
export const withDataTables = (text: string, data: DocumentedData): string =>
  text.replace(marked, (_, start: string, name: string, end: string) => {
    const make = tables[name]
    if (!make) throw new Error(`There is no table ${name} of the data.`)
    return `${start}${make(data)}\n${end}`
  })

const tables: Readonly<Record<string, (data: DocumentedData) => string>> = {
  counts: ({ edition }) => countsTable(edition),
  sources: ({ edition }) => countedTable('Source', countData(listData(edition)).bySource),
  licences: ({ edition }) => countedTable('Licence', countData(listData(edition)).byLicence),
  published: ({ published }) => publishedTable(published),
  checks: ({ edition }) => checksTable(edition),
  carbon: ({ edition }) => carbonTable(edition),
  prices: ({ edition }) => pricesTable(edition),
  unusable: ({ edition }) => unusableTable(edition),
  missing: ({ edition }) => missingTable(edition),
  'no range': ({ edition }) => noRangeTable(edition),
}

const countedTable = (head: string, counts: readonly { of: string | null; data: number }[]): string =>
  table(
    [head, 'Data'],
    counts.map(({ of, data }) => [of ?? 'not told', String(data)]),
  )

function countsTable(edition: ReferenceData): string {
  const counts = countData(listData(edition))
  const ofConfidence = counts.byConfidence.map(({ of, data }) => [`of confidence ${of}`, data] as const)
  const told = counts.byYear.filter(({ of }) => of !== null).reduce((sum, { data }) => sum + data, 0)
  return table(
    ['Data', 'Number'],
    [
      ['all', counts.all] as const,
      ['with a value', counts.withValue] as const,
      ...ofConfidence,
      ['with the year that they are of', told] as const,
      ['with a low and a high', counts.withRange] as const,
      ['that say why no range is known', counts.noRangeKnown] as const,
      ['that say neither', counts.silentOnRange] as const,
    ].map(([name, number]) => [name, String(number)]),
  )
}

function publishedTable(tables: PublishedTables): string {
  const {
    corsiaDefaults,
    costIndex,
    energyPrices,
    feedstockAvailability,
    literatureCosts,
    policies,
    usStates,
  } = tables
  const { exchangeRates, priceIndices } = tables
  const laws = policies.filter(({ status }) => status === 'law').length
  const regions = corsiaDefaults.filter(({ landUseChange }) => landUseChange.value === null).length
  return table(
    ['Table', 'Rows', 'Which'],
    [
      ['`/policies`', `${policies.length}`, `${laws} law, ${policies.length - laws} draft`],
      [
        '`/corsia-defaults`',
        `${corsiaDefaults.length}`,
        `${regions} without a land-use change that a source gives`,
      ],
      [
        '`/cost-index`',
        `${costIndex.rows.length}`,
        `${costIndex.publisher}, ${costIndex.series}; ${costIndex.quoted.rows.length} single figures of ${costIndex.quoted.name}`,
      ],
      [
        '`/exchange-rates`',
        `${publishedRates(exchangeRates).rates.length}`,
        `${exchangeRates.publisher}, ${exchangeRates.series}; ${new Set(exchangeRates.rows.map(({ currency }) => currency)).size} currencies`,
      ],
      [
        '`/price-indices`',
        `${publishedIndices(priceIndices, costIndex).length}`,
        publishedIndices(priceIndices, costIndex)
          .map(({ index }) => index.name)
          .join(', '),
      ],
      ['`/literature-costs`', `${literatureCosts.rows.length}`, literatureCosts.source],
      [
        '`/us-states`',
        `${usStates.rows.length}`,
        `${Object.keys(usStates.columns).length} columns, each with its source`,
      ],
      [
        '`/energy-prices`',
        `${energyPrices.rows.length}`,
        `Electricity of ${energyPrices.electricity.year}: Eurostat, nrg_pc_205`,
      ],
      ['`/feedstock-availability`', `${feedstockAvailability.length}`, availabilityOf(feedstockAvailability)],
    ],
  )
}

const availabilityOf = (rows: PublishedTables['feedstockAvailability']): string =>
  `${[...new Set(rows.map(({ feedstock }) => feedstock))].join(', ')}: ${[...new Set(rows.map(({ country }) => country))].join(', ')}`

function checksTable(edition: ReferenceData): string {
  const rows = auditEdition(edition).checks.map(({ check, about, counts }) => {
    const { passed, warned, failed, notAssessed } = counts
    return [`\`${check}\``, about, ...[passed, warned, failed, notAssessed].map(String)]
  })
  return table(['Check', 'What it asks', 'Passed', 'Warned', 'Failed', 'Not assessed'], rows)
}

/** Every usable pathway in the country of the comparison. */
function compared(edition: ReferenceData) {
  const country = findByIdOrName(edition.countries, comparisonCountry)
  return edition.pathways.flatMap((pathway) => comparePathway(edition, pathway, country?.id ?? 0) ?? [])
}

const amount = (quantity: MaybeQuantity | undefined): string =>
  quantity === undefined || quantity.value === null ? '–' : threeDigits(quantity.value)

const reasonOf = (quantity: MaybeQuantity | undefined): string =>
  quantity?.value === null ? quantity.reason : ''

function carbonTable(edition: ReferenceData): string {
  const rows = compared(edition).map((each) => {
    const { process, feedstock, carbonIntensity, corsiaDefault, ratioToCorsia, isNearCorsia } = each
    const flaw = isNearCorsia === false ? each.flaws.join(' ') : reasonOf(ratioToCorsia)
    return [process, feedstock, amount(carbonIntensity), amount(corsiaDefault), amount(ratioToCorsia), flaw]
  })
  return table(['Process', 'Feedstock', 'Ours, gCO2e/MJ', 'CORSIA, gCO2e/MJ', 'Ratio', 'Why'], rows)
}

function pricesTable(edition: ReferenceData): string {
  const rows = compared(edition).map((each) => {
    const { process, feedstock, minimumPrice, literature: range, isWithinLiterature } = each
    const beside = range ? `${threeDigits(range.low)} to ${threeDigits(range.high)} (${range.studies})` : '–'
    const verdict = isWithinLiterature === undefined ? reasonOf(minimumPrice) : sideOf(minimumPrice, range)
    return [process, feedstock, amount(minimumPrice), beside, verdict]
  })
  return table(['Process', 'Feedstock', 'Ours, USD/L', 'Literature, USD/L of 2020 (studies)', ''], rows)
}

function sideOf(price: MaybeQuantity | undefined, range: { low: number; high: number } | undefined): string {
  if (!range || price?.value == null) return ''
  if (price.value < range.low) return 'below'
  return price.value > range.high ? 'above' : 'within'
}

function unusableTable(edition: ReferenceData): string {
  const rows = listPathways(edition)
    .filter(({ usable }) => !usable)
    .map(({ processName, feedstockName, reason = '' }) => [processName, feedstockName, reason])
  return table(['Process', 'Feedstock', 'Why it cannot be used'], rows)
}

const nameOf = ({ row, field }: ListedDatum): string => `${row}: ${field}`

function missingTable(edition: ReferenceData): string {
  const rows = listData(edition).flatMap((each) => {
    const { table: name, datum } = each
    return datum.value === null ? [[name, nameOf(each), datum.reason]] : []
  })
  return table(['Table', 'Datum', 'Why it has no value'], rows)
}

/** Only of what can be used: data of a pathway that cannot are no part of any estimate. */
function noRangeTable(edition: ReferenceData): string {
  const usable = new Set(listPathways(edition).flatMap(({ id, usable }) => (usable ? id : [])))
  const silent = listData(edition).filter(
    ({ table: name, id, datum }) => datum.noRange !== undefined && (name !== 'pathways' || usable.has(id)),
  )
  const rows = [...Map.groupBy(silent, ({ datum }) => datum.noRange ?? '')]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([reason, all]) => [reason, String(all.length), placesOf(all)])
  return table(['Why no range is known', 'Data', 'Of what'], rows)
}

/** Which kinds of data of which table, without the ids within them. */
function placesOf(listed: readonly ListedDatum[]): string {
  const kindOf = ({ table: name, field }: ListedDatum) => `${name} ${field.replace(/\.\w+\./, ' ')}`
  return [...new Set(listed.map(kindOf))].join(', ')
}
