import type { Report, Row } from './report.ts'
import {
  explanations,
  listErrors,
  listFacts,
  listRows,
  listWarnings,
  milliseconds,
  summarize,
} from './wording.ts'

const columns: readonly [title: string, value: (row: Row) => string][] = [
  ['count', ({ count }) => String(count)],
  ['per s', ({ perSecond }) => perSecond.toFixed(1)],
  ['mean', ({ mean }) => milliseconds(mean)],
  ['p50', ({ p50 }) => milliseconds(p50)],
  ['p95', ({ p95 }) => milliseconds(p95)],
  ['p99', ({ p99 }) => milliseconds(p99)],
  ['max ms', ({ maximum }) => milliseconds(maximum)],
  ['503s', ({ refusals }) => String(refusals)],
  ['errors', ({ errorCount }) => String(errorCount)],
]
const nameWidth = 20
const columnWidth = 9

/** The report for a terminal. */
export function writeText(report: Report): string {
  const line = (name: string, cells: readonly string[]) =>
    name.padEnd(nameWidth) + cells.map((cell) => cell.padStart(columnWidth)).join('')
  const header = line(
    '',
    columns.map(([title]) => title),
  )
  const rows = listRows(report).map(({ name, row }) =>
    line(
      name,
      columns.map(([, value]) => value(row)),
    ),
  )
  const facts = listFacts(report).map(([name, value]) => `${name}: ${value}`)
  const errors = listErrors(report).map((error) => `ERROR ${error}`)
  const warnings = listWarnings(report).map((warning) => `WARNING ${warning}`)
  const [head, foot] = [summarize(report), [...warnings, ...errors]]
  return [head, '', header, ...rows, '', ...facts, '', ...explanations, '', ...foot].join('\n').trimEnd()
}
