import type { Scalar } from '../../contract/answers/scalar.ts'
import type { AnyAnswer } from '../../contract/studies/kinds/any-study.ts'
import type { StudyAnswer } from '../../contract/studies/run-study.ts'
import type { Estimate } from '../../engine/uncertainty/reduction/estimate.ts'
import { matrixHead, matrixText } from './matrix-text.ts'
import { scaleText } from './scale-text.ts'
import { sweepHead, sweepText } from './sweep-text.ts'
import { textTable } from './text-table.ts'

type Answer<Kind extends StudyAnswer['kind']> = Extract<StudyAnswer, { readonly kind: Kind }>

/** What a study found, as tables; --json has all. */
export function studyText(answer: AnyAnswer): string {
  const warnings = [...answer.warnings, ...answer.baseWarnings]
  return [
    headOf(answer),
    ...tablesOf(answer),
    warnings.map(({ message }) => `Warning: ${message}`).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

const count = new Intl.NumberFormat('en-GB')

function headOf(answer: AnyAnswer): string {
  switch (answer.kind) {
    case 'monteCarlo':
      return `${count.format(answer.trials)} trials (${answer.method}, seed ${answer.seed})`
    case 'sobolIndices':
      return `Shares of the variance, ± half of the interval of 95 %: ${count.format(answer.runs)} runs (seed ${answer.seed})`
    case 'morris':
      return `Effects of Morris: ${answer.trajectories} trajectories, ${count.format(answer.runs)} runs (seed ${answer.seed})`
    case 'tornado':
      return 'Each parameter at its P10 and P90, the others as in the case'
    case 'spider':
      return 'Each parameter at percentiles of its own, the others as in the case'
    case 'sweep':
      return sweepHead(answer)
    case 'matrix':
      return matrixHead(answer)
    case 'scale':
      return 'Cost of a tonne by the capacity, with what its feedstock costs to come from around'
  }
}

function tablesOf(answer: AnyAnswer): string[] {
  switch (answer.kind) {
    case 'monteCarlo':
      return tables(answer.results, distribution)
    case 'sobolIndices':
      return tables(answer.results, shares)
    case 'morris':
      return tables(answer.results, effectTable)
    case 'tornado':
      return tables(answer.results, barTable)
    case 'spider':
      return tables(answer.results, (name, result) => spiderTable(name, result, answer.percentiles))
    case 'sweep':
      return sweepText(answer)
    case 'matrix':
      return matrixText(answer)
    case 'scale':
      return scaleText(answer)
  }
}

const tables = <Result>(
  results: Readonly<Record<string, Result>>,
  tableOf: (name: string, result: Result) => string,
): string[] => Object.entries(results).map(([name, result]) => tableOf(name, result))

type ResultOf<Kind extends StudyAnswer['kind']> = Answer<Kind>['results'][string]

function shares(name: string, { indices, reason }: ResultOf<'sobolIndices'>): string {
  if (!indices) return `${name}\n  ${reason}`
  const cell = (estimate: Estimate | undefined) => (estimate ? withError(estimate) : '')
  const rows = indices.map(({ parameter, first, total }) => [parameter, cell(first), cell(total)])
  return lines(name, [['', 'first', 'total'], ...rows])
}

function effectTable(name: string, { unit, effects, reason }: ResultOf<'morris'>): string {
  if (!effects) return `${name}\n  ${reason}`
  const rows = effects.map(({ parameter, mu, muStar, sigma, standardErrorMuStar: error }) => [
    parameter,
    ...[mu, muStar, sigma].map((each) => rounded(each, error)),
  ])
  return lines(titled(name, unit), [['', 'mu', 'mu*', 'sigma'], ...rows])
}

function spiderTable(
  name: string,
  result: ResultOf<'spider'>,
  percentiles: Answer<'spider'>['percentiles'],
): string {
  const heads = percentiles.map((p) => `P${Number((100 * p).toPrecision(6))}`)
  const rows = result.lines.map(({ parameter, points }) => [
    parameter,
    ...points.map(({ result: each }) => plain(each)),
  ])
  return lines(titled(name, result.unit), [['', ...heads], ...rows])
}

function distribution(name: string, result: ResultOf<'monteCarlo'>): string {
  const { unit, base, mean, sd, quantiles, exceedance, spearman } = result
  const percentile = base.percentile === null ? '' : ` (P${Math.round(100 * base.percentile)})`
  const rows = [
    ['case as given', `${plain(base)}${percentile}`],
    ['mean', withError(mean)],
    ['standard deviation', withError(sd)],
    ...quantiles.map((each) => [`P${100 * each.p}`, withError(each)]),
    ...exceedance.map((each) => [
      `probability of more than ${digits.format(each.threshold.value)} ${each.threshold.unit}`,
      withError(each),
    ]),
    ...result.withoutValue.map(({ reason, trials }) => [`${count.format(trials)} trials without`, reason]),
  ]
  const ranks = spearman
    .toSorted((a, b) => Math.abs(b.rho ?? 0) - Math.abs(a.rho ?? 0))
    .map(({ parameter, rho, isSignificant, reason }) => [
      parameter,
      rho === null ? (reason ?? '') : `${rho.toFixed(2)}${isSignificant ? '' : ', as by chance'}`,
    ])
  const title = 'rank correlation with'
  return [
    ...lines(titled(name, unit), rows).split('\n'),
    `  ${title}`,
    ...textTable(ranks).map((row) => `    ${row}`),
  ].join('\n')
}

function barTable(name: string, { unit, base, bars }: ResultOf<'tornado'>): string {
  const rows = bars.map(({ parameter, low, high, isTurning, reason }) => [
    parameter,
    `${digits.format(low.at.value)} to ${digits.format(high.at.value)} ${low.at.unit}`,
    plain(low.result),
    plain(high.result),
    reason ?? (isTurning ? 'more or less on the way' : ''),
  ])
  const title = `${titled(name, unit)}${base ? `, case as given ${plain(base)}` : ''}`
  return lines(title, [['', 'from P10 to P90', 'at P10', 'at P90', ''], ...rows])
}

const titled = (name: string, unit: string): string => `${name}${unit === '1' ? '' : `, ${unit}`}`

const lines = (title: string, rows: readonly (readonly string[])[]): string =>
  [title, ...textTable(rows).map((row) => `  ${row}`)].join('\n')

const digits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 5 })

const plain = ({ value, reason }: Scalar): string =>
  value === null ? `none: ${reason}` : digits.format(value)

/** No more digits than the error leaves: two of the error itself. */
function rounded(value: number, error: number | null): string {
  if (error === null || error === 0) return digits.format(value)
  const place = Math.floor(Math.log10(error)) - 1
  const decimals = Math.min(12, Math.max(0, -place))
  const step = place > 0 ? 10 ** place : undefined
  return new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(step ? Math.round(value / step) * step : value)
}

function withError({ value, standardError, interval95, reason }: Estimate): string {
  if (value === null) return `none: ${reason}`
  if (standardError === null || standardError === 0 || !interval95) return digits.format(value)
  const [low, high] = interval95
  return `${rounded(value, standardError)} ± ${rounded((high - low) / 2, standardError)}`
}
