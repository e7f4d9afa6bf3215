import { shown } from '../format/numbers.ts'
import type { ChartText } from './chart-text.ts'
import { share } from './wording.ts'

/** What each parameter does to a result, as a study answers it. */
export interface Influence {
  readonly label: string
  readonly parameters: readonly {
    readonly name: string
    /** Spearman's correlation; null with a reason where one of the two does not vary. */
    readonly rho: number | null
    readonly interval95: readonly [number, number] | null
    readonly isSignificant: boolean
    readonly reason?: string
    /** The part of the variance that would go if it were known; null where nobody knows. */
    readonly share: number | null
  }[]
  /** A correlation nearer to 0 is there by chance. */
  readonly noiseBand: number | null
}

export interface BarsData extends ChartText {
  /** Ends of the scale. */
  readonly span: readonly [number, number]
  readonly bars: readonly {
    readonly name: string
    readonly value: number
    readonly text: string
    /** Not more than chance would make of nothing. */
    readonly isNoise: boolean
  }[]
  /** How far from 0 chance alone reaches. */
  readonly noise: number
}

/** Sign and strength by which a result follows each parameter, the strongest first. */
export function spearmanData({ label, parameters, noiseBand }: Influence): BarsData {
  const known = parameters.filter(({ rho }) => rho !== null)
  const bars = known
    .map(({ name, rho, isSignificant }) => ({
      name,
      value: rho ?? 0,
      text: shown(Number((rho ?? 0).toFixed(2))),
      isNoise: !isSignificant,
    }))
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
  const [first] = bars
  return {
    title: 'What it follows',
    subtitle: `Rank correlation of ${label} with each input: sign and strength, no shares of the variance`,
    span: [-1, 1],
    bars,
    noise: noiseBand ?? 0,
    result: first ? `${label} follows ${first.name} most, ${first.text}` : `${label} follows no input`,
    ...(first ? {} : { missing: `${label} does not vary.` }),
    notes: bars.some(({ isNoise }) => isNoise) ? ['What is grey may be there by chance.'] : [],
    table: {
      columns: ['Input', 'Spearman’s rho', 'Low, 95 %', 'High, 95 %', 'Significant'],
      rows: parameters.map(({ name, rho, interval95, isSignificant }) => ({
        head: name,
        cells: [rho, interval95?.[0] ?? null, interval95?.[1] ?? null, isSignificant ? 'yes' : 'no'],
      })),
    },
  }
}

/** Less than this part of the variance nobody tells from nothing. */
const leastShare = 0.005

/** How much narrower an answer would be if one input were known, the most worth knowing first. */
export function narrowingData({ label, parameters }: Influence): BarsData {
  const narrower = (part: number) => 1 - Math.sqrt(1 - Math.min(1, Math.max(0, part)))
  const bars = parameters
    .flatMap(({ name, share: part }) => (part === null ? [] : [{ name, part, value: narrower(part) }]))
    .map(({ name, part, value }) => ({
      name,
      value,
      text: part < leastShare ? 'none' : share(value),
      isNoise: part < leastShare,
    }))
    .toSorted((a, b) => b.value - a.value)
  const [first] = bars
  return {
    title: 'What is worth knowing',
    subtitle: `By how much the spread of ${label} would be narrower if one input were known`,
    span: [0, 1],
    bars,
    noise: 0,
    result:
      first && !first.isNoise
        ? `Were ${first.name} known, the spread of ${label} would be ${first.text} narrower`
        : `No single input would make the spread of ${label} narrower`,
    ...(first ? {} : { missing: `${label} does not vary.` }),
    notes: [],
    table: {
      columns: ['Input', 'Part of the variance that would go', 'Standard deviation narrower by'],
      rows: parameters.map(({ name, share: part }) => ({
        head: name,
        cells: [part, part === null ? null : narrower(part)],
      })),
    },
  }
}
