import type { Datum } from '../schemas/reference-datum.ts'
import { type AuditCheck, type CheckedRow, countVerdicts, type DataCounts } from './audit-schema.ts'
import { addressOf } from './doubts.ts'
import type { ListedDatum } from './listed-data.ts'

/** How many data there are by what they say of themselves. */
export function countData(listed: readonly ListedDatum[]): DataCounts {
  const count = (isCounted: (datum: Datum) => boolean) =>
    listed.filter(({ datum }) => isCounted(datum)).length
  return {
    all: listed.length,
    withValue: count(({ value }) => value !== null),
    withRange: count(hasRange),
    noRangeKnown: count(({ noRange }) => noRange !== undefined),
    silentOnRange: count((datum) => !hasRange(datum) && datum.noRange === undefined),
    doubted: count(({ doubts }) => doubts !== undefined),
    bySource: counted(listed, ({ datum }) => datum.source),
    byLicence: counted(listed, ({ datum }) => datum.licence ?? null),
    byConfidence: counted(listed, ({ datum }) => datum.confidence),
    byYear: counted(listed, ({ datum }) => datum.year ?? null),
    byTable: counted(listed, ({ table }) => table),
  }
}

const hasRange = ({ low, high }: Datum): boolean => low !== undefined && high !== undefined

function counted<Key>(
  listed: readonly ListedDatum[],
  keyOf: (each: ListedDatum) => Key,
): { of: Key; data: number }[] {
  return [...Map.groupBy(listed, keyOf)]
    .map(([of, all]) => ({ of, data: all.length }))
    .sort((a, b) => b.data - a.data)
}

/** What a check says of a datum: nothing where it has nothing to say, else why it did not pass. */
interface DataCheck {
  readonly check: string
  readonly about: string
  readonly isAbout: (each: ListedDatum) => boolean
  readonly warning: (datum: Datum) => string | undefined
}

const isMoney = ({ datum }: ListedDatum): boolean => /^M?USD/.test(datum.unit)
/** What a plant lives on: its yields, prices and capital. */
const isDecisive = ({ table, field, datum }: ListedDatum): boolean =>
  datum.value !== null &&
  !table.startsWith('literature') &&
  /(^|\.)(yield|price|feedstockPrice|referenceCapital)$/.test(field)

const dataChecks: readonly DataCheck[] = [
  {
    check: 'values',
    about: 'Every datum has a value.',
    isAbout: () => true,
    warning: (datum) => (datum.value === null ? datum.reason : undefined),
  },
  {
    check: 'licences',
    about: 'Every datum says under which terms its source gives it away.',
    isAbout: () => true,
    warning: ({ licence }) => (licence === undefined ? 'No licence is told.' : undefined),
  },
  {
    check: 'moneyYears',
    about: 'Money says of which year it is.',
    isAbout: isMoney,
    warning: ({ currencyYear }) =>
      typeof currencyYear === 'number' ? undefined : 'The source does not say of which year the money is.',
  },
  {
    check: 'ranges',
    about: 'A yield, a price and a capital have a range, or say that none is known.',
    isAbout: isDecisive,
    warning: (datum) =>
      hasRange(datum) || datum.noRange !== undefined ? undefined : 'Neither a range nor why there is none.',
  },
  {
    check: 'order',
    about: 'A value lies between its low and its high.',
    isAbout: ({ datum }) => datum.value !== null && hasRange(datum),
    warning: ({ value, low = 0, high = 0 }) =>
      value !== null && value >= low && value <= high ? undefined : 'The value lies outside its own range.',
  },
  {
    check: 'doubts',
    about: 'Nobody who administers the data doubts a datum.',
    isAbout: () => true,
    warning: ({ doubts }) => doubts?.map(({ note, source }) => `${note} (${source})`).join(' '),
  },
]

/** What is looked at in each datum by itself; only what did not pass has a row. */
export const checkData = (listed: readonly ListedDatum[]): AuditCheck[] =>
  dataChecks.map(({ check, about, isAbout, warning }) => {
    const asked = listed.filter(isAbout)
    const rows = asked.flatMap((each): CheckedRow[] => {
      const reason = warning(each.datum)
      return reason === undefined ? [] : [{ subject: subjectOf(each), verdict: 'warned', reason }]
    })
    return { check, about, counts: { ...countVerdicts(rows), passed: asked.length - rows.length }, rows }
  })

const subjectOf = (each: ListedDatum): string => `${addressOf(each)} (${each.row})`
