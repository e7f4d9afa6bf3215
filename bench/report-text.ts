import type { Summary } from '../tools/measuring/statistics.ts'

export type Row = readonly string[]

export function table(rows: readonly Row[]): string {
  const [head = [], ...body] = rows
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

const threeDigits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 })

export const show = (value: number): string =>
  Number.isFinite(value) ? threeDigits.format(value) : 'not known'

/** A unit that begins with a stroke follows its number at once: `5/s`, `5 ms`. */
export const withUnit = (value: number, unit: string): string =>
  Number.isFinite(value) ? `${show(value)}${unit.startsWith('/') ? '' : ' '}${unit}` : show(value)

export const spread = ({ median, minimum, maximum }: Summary, unit: string): string =>
  `${withUnit(median, unit)} (${show(minimum)} to ${show(maximum)})`

export const times = (ratio: number): string => withUnit(ratio, '×')
export const percent = (ratio: number): string => withUnit(ratio * 100, '%')
