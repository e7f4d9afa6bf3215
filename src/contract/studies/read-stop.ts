import type { FieldReader } from '../request/field-reader.ts'

/** When there are trials enough: when the error of each of these is small enough. */
export interface GivenStop {
  /** Half of the interval of 95 %, as a part of the number, or of P90 − P10 where that is more; undefined for what is usual. */
  readonly relativeError: number | undefined
  /** The same of a probability, as a probability. */
  readonly probabilityError: number | undefined
  /** Undefined for all that is told of each output. */
  readonly of: readonly GivenWatched[] | undefined
}

export interface GivenWatched {
  readonly output: string
  readonly statistic: GivenStatistic
}

/** What is told of the thresholds of an output; mean; or P1 to P99. */
export type GivenStatistic = 'exceedance' | 'mean' | `P${number}`

export const stopLimits = { of: 32, relativeError: 0.5, probabilityError: 0.5 } as const

/** The only one that errors are told with. */
const confidence = 0.95
const quantilePattern = /^P([1-9]\d?)$/

/** The share of a quantile; undefined for what is none. */
export function shareOf(statistic: string): number | undefined {
  const [, percent] = quantilePattern.exec(statistic) ?? []
  return percent === undefined ? undefined : Number(percent) / 100
}

/** Undefined where nothing is said, or it is refused. */
export function readStop(reader: FieldReader, value: unknown): GivenStop | undefined {
  if (value === undefined) return undefined
  const given = reader.object(value, '/stop', ['relativeError', 'probabilityError', 'of', 'confidence'])
  if (!given) return undefined
  const { of } = given
  const relativeError = readError(reader, given, 'relativeError')
  const probabilityError = readError(reader, given, 'probabilityError')
  if (given.confidence !== undefined && given.confidence !== confidence)
    reader.refuse('/stop/confidence', 'unknown_choice', `confidence must be ${confidence}.`)
  if (of !== undefined && (!Array.isArray(of) || of.length < 1 || of.length > stopLimits.of)) {
    reader.refuse('/stop/of', 'not_a_list', `of must be a list of 1 to ${stopLimits.of}.`)
    return undefined
  }
  return {
    relativeError,
    probabilityError,
    of: of?.flatMap((each: unknown, i: number) => readWatched(reader, each, `/stop/of/${i}`) ?? []),
  }
}

function readError(
  reader: FieldReader,
  given: Readonly<Record<string, unknown>>,
  member: 'relativeError' | 'probabilityError',
): number | undefined {
  const value = given[member]
  if (value === undefined) return undefined
  if (typeof value === 'number' && value > 0 && value <= stopLimits[member]) return value
  const message = `${member} must be a number above 0 and at most ${stopLimits[member]}.`
  reader.refuse(`/stop/${member}`, 'out_of_range', message)
  return undefined
}

function readWatched(reader: FieldReader, value: unknown, pointer: string): GivenWatched | undefined {
  const given = reader.object(value, pointer, ['output', 'statistic'])
  if (!given) return undefined
  const { output, statistic } = given
  if (!isStatistic(statistic)) {
    const message = 'statistic must be mean, exceedance, or one of P1 to P99.'
    reader.refuse(`${pointer}/statistic`, 'unknown_choice', message)
  }
  if (typeof output !== 'string')
    reader.refuse(`${pointer}/output`, 'not_a_text', 'output must be the name of an output.')
  return isStatistic(statistic) && typeof output === 'string' ? { output, statistic } : undefined
}

const isStatistic = (value: unknown): value is GivenStatistic =>
  typeof value === 'string' && (value === 'mean' || value === 'exceedance' || quantilePattern.test(value))
