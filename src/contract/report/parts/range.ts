import { decimals, decimalsFor, scaled, unitText, written } from '../../text/paper.ts'
import { moneyText } from '../said/money.ts'
import type { Block, ReportSubject, StudyRange } from '../said/report.ts'

const names: Readonly<Record<string, string>> = {
  mfsp: 'Minimum selling price',
  npv: 'Net present value',
  irr: 'Internal rate of return',
  lcop: 'Levelized cost of production',
  carbonIntensity: 'Carbon intensity',
  payback: 'Payback',
  abatementCost: 'Cost of avoided CO₂',
}
const shown = [0.05, 0.1, 0.5, 0.9, 0.95]

/** Between what the answers lie by a study of the same inputs; none where no study was named. */
export function rangeBlocks(subject: Pick<ReportSubject, 'study' | 'inputs' | 'record'>): Block[] {
  const { study, record } = subject
  if (!study || study.outputs.length === 0) return []
  const by = study.engineVersion === record.engineVersion ? '' : `, computed by engine ${study.engineVersion}`
  const columns = ['Result', 'Unit', ...shown.map((p) => `P${p * 100}`)]
  return [
    {
      kind: 'table',
      caption: `Range of the results over ${decimals(study.trials, 0)} trials of study ${study.id}${by}: P10 is what a tenth of them stay below; ${moneyText(subject)}`,
      columns: columns.map((label, i) => ({ label, isNumber: i > 1, ...(i === 0 && { width: 1 }) })),
      rows: study.outputs.map(rowOf),
    },
  ]
}

function rowOf({ name, unit, quantiles }: StudyRange['outputs'][number]) {
  const largest = Math.max(0, ...quantiles.map(({ value }) => Math.abs(value ?? 0)))
  const { value, unit: shownUnit } = scaled({ value: largest, unit })
  const factor = largest === 0 ? 1 : value / largest
  const values = shown.map((p) => {
    const found = quantiles.find((each) => each.p === p)?.value
    return found == null ? null : found * factor
  })
  const count = decimalsFor(values)
  const cells = values.map((each) => (each === null ? 'none' : decimals(each, count)))
  return { cells: [names[name] ?? name, unitText(shownUnit), ...cells] }
}

/** The middle eight tenths of the first result, for the first page. */
export function rangeSentence({ study }: Pick<ReportSubject, 'study'>): string[] {
  const [first] = study?.outputs ?? []
  const at = (p: number) => first?.quantiles.find((each) => each.p === p)?.value
  const [low, high] = [at(0.1), at(0.9)]
  if (!first || low == null || high == null) return []
  const ends = [low, high].map((value) => written({ value, unit: first.unit }))
  return [
    `${names[first.name] ?? first.name}: in eight of ten trials of the study between ${ends.join(' and ')}.`,
  ]
}
