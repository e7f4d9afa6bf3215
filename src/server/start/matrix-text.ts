import type { MatrixAnswer } from '../../contract/studies/matrix/run-matrix.ts'
import { textTable } from './text-table.ts'

type Result = MatrixAnswer['results'][string]

const digits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 5 })

export const matrixHead = ({ cells }: MatrixAnswer): string =>
  `${digits.format(cells.length)} cells, ${digits.format(cells.filter(({ reason }) => reason !== undefined).length)} of them without numbers`

/** A table of each output: a row for each country and set of policies, a column for each pathway, and why cells are empty. */
export const matrixText = (answer: MatrixAnswer): string[] => [
  ...Object.entries(answer.results).map((each) => table(answer, each)),
  ...missing(answer),
]

function table(
  { countries, pathways, policies, cells }: MatrixAnswer,
  [name, result]: readonly [string, Result],
): string {
  const valueAt = new Map(
    cells.map((cell, k) => [`${cell.country} ${cell.pathway} ${cell.policies}`, result.values[k]]),
  )
  const head = ['', ...pathways.map((each) => (each ? `${each.process} ${each.feedstock}` : 'the case'))]
  const rows = countries.flatMap((country, i) =>
    policies.map((set, k) => [
      [country?.name ?? 'the case', ...(set === null ? [] : [set])].join(', '),
      ...pathways.map((_, j) => {
        const value = valueAt.get(`${i} ${j} ${k}`)
        return typeof value === 'number' ? digits.format(value) : 'none'
      }),
    ]),
  )
  const title = `${name}${result.unit === '1' ? '' : `, ${result.unit}`}`
  return [title, ...textTable([head, ...rows]).map((row) => `  ${row}`)].join('\n')
}

function missing({ cells }: MatrixAnswer): string[] {
  const reasons = Map.groupBy(
    cells.flatMap(({ reason }) => reason ?? []),
    (reason) => reason,
  )
  const rows = [...reasons].map(([reason, all]) => `  ${digits.format(all.length)}: ${reason}`)
  return rows.length > 0 ? [['Cells without numbers', ...rows].join('\n')] : []
}
