import { capitalized } from '../../text/initial-letter.ts'
import { decimals, decimalsFor, reasonOf, unitText, written } from '../../text/paper.ts'
import { moneyText } from '../said/money.ts'
import type { Block, ReportSubject, Section, Tone } from '../said/report.ts'
import { placedBars } from './bars.ts'
import { sharePercent } from './share.ts'

const tones: Readonly<Record<string, Tone>> = {
  capital: 'capital',
  feedstock: 'feedstock',
  utility: 'utility',
  indirect: 'indirect',
}

/** What a tonne of fuel costs, part by part; undefined for a level that does not see it. */
export function costSection(subject: ReportSubject): Section | undefined {
  const { lcop, lcopBreakdown, feedstocks = [], utilities = [] } = subject.outcome.technoEconomics ?? {}
  if (!lcop || !lcopBreakdown) return undefined
  const names = new Map([...feedstocks, ...utilities].map(({ name }) => [name.toLowerCase(), name]))
  const unit = unitText(lcop.unit)
  const caption = `Levelized cost of production by part, ${unit} of liquid fuel, ${moneyText(subject)}`
  const known = lcopBreakdown.filter(({ value }) => value !== 0)
  const lost = [lcop, ...known].find(({ value }) => value === null)
  const value = lcop.value
  if (lost || value === null) {
    return section([{ kind: 'text', text: `There is no levelized cost: ${reasonOf(lost ?? lcop)}` }])
  }
  const parts = known.toSorted((a, b) => Number(b.value) - Number(a.value))
  const digitsAfter = decimalsFor([value])
  let at = 0
  const rows = parts.map((part) => {
    const from = at
    at += Number(part.value)
    return {
      label: capitalized(names.get(part.item) ?? part.item),
      spans: [{ from, to: at, tone: tones[part.kind] ?? ('indirect' as const) }],
      cells: [decimals(Number(part.value), digitsAfter), sharePercent(part.share)],
      isTotal: false,
    }
  })
  const whole = {
    label: 'Levelized cost',
    spans: [{ from: 0, to: value, tone: 'ink' as const }],
    cells: [decimals(value, digitsAfter), ''],
    isTotal: true,
  }
  const largest = parts
    .slice(0, 2)
    .map(({ item, share }) => `${names.get(item) ?? item} (${sharePercent(share)})`)
  return section([
    {
      kind: 'text',
      text: `A tonne of liquid fuel costs ${written(lcop)}. The largest parts are ${largest.join(' and ')}.`,
    },
    { kind: 'bars', caption, columns: ['Part', unit, 'Share'], ...placedBars([...rows, whole]) },
    ...variantsOf(subject),
  ])
}

const section = (blocks: readonly Block[]): Section => ({
  title: 'What a tonne costs',
  blocks,
  beginsPage: true,
})

/** The same cost by other rules for by-products. */
function variantsOf(subject: ReportSubject): Block[] {
  const { lcopByProductCredit: credit, lcopEnergyAllocation: energy } = subject.outcome.technoEconomics ?? {}
  if (!credit || !energy) return []
  const told = (scalar: typeof credit) =>
    scalar.value === null ? `none: ${reasonOf(scalar)}` : written(scalar)
  return [
    {
      kind: 'facts',
      rows: [
        ['With the income from other products taken off', told(credit)],
        ['With the cost shared among products by energy', told(energy)],
      ],
    },
  ]
}
