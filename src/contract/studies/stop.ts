import type { Blocks } from '../../engine/uncertainty/reduction/ordered-blocks.ts'
import { enoughAfter, type Watched } from '../../engine/uncertainty/reduction/stop-rule.ts'
import { type FieldError, isObject, shortened } from '../request/field-error.ts'
import type { FieldReader } from '../request/field-reader.ts'
import type { NamedOutput } from './fitted-study.ts'
import { monteCarloDesign } from './monte-carlo-design.ts'

/** When there are trials enough: when the error of each of these is small enough. */
export interface GivenStop {
  /** Half of the interval of 95 %, as a part of the number, or of P90 − P10 where that is more. */
  readonly relativeError: number
  readonly of: readonly GivenWatched[]
}

interface GivenWatched {
  readonly output: string
  /** mean, or P1 to P99. */
  readonly statistic: string
}

export const stopLimits = { of: 32, relativeError: 0.5 } as const

/** The only one that errors are told with. */
const confidence = 0.95
const quantilePattern = /^P([1-9]\d?)$/

/** Undefined where nothing is said, or it is refused. */
export function readStop(reader: FieldReader, value: unknown): GivenStop | undefined {
  if (value === undefined) return undefined
  const given = reader.object(value, '/stop', ['relativeError', 'of', 'confidence'])
  if (!given) return undefined
  const { relativeError, of } = given
  if (
    typeof relativeError !== 'number' ||
    !(relativeError > 0 && relativeError <= stopLimits.relativeError)
  ) {
    const message = `relativeError must be a number above 0 and at most ${stopLimits.relativeError}.`
    reader.refuse('/stop/relativeError', 'out_of_range', message)
  }
  if (given.confidence !== undefined && given.confidence !== confidence)
    reader.refuse('/stop/confidence', 'unknown_choice', `confidence must be ${confidence}.`)
  if (!Array.isArray(of) || of.length < 1 || of.length > stopLimits.of) {
    reader.refuse('/stop/of', 'not_a_list', `of must be a list of 1 to ${stopLimits.of}.`)
    return undefined
  }
  const watched = of.flatMap((each, i) => readWatched(reader, each, `/stop/of/${i}`) ?? [])
  return { relativeError: relativeError as number, of: watched }
}

function readWatched(reader: FieldReader, value: unknown, pointer: string): GivenWatched | undefined {
  const given = reader.object(value, pointer, ['output', 'statistic'])
  if (!given) return undefined
  const { output, statistic } = given
  const isStatistic =
    typeof statistic === 'string' && (statistic === 'mean' || quantilePattern.test(statistic))
  if (!isStatistic)
    reader.refuse(`${pointer}/statistic`, 'unknown_choice', 'statistic must be mean, or one of P1 to P99.')
  if (typeof output !== 'string')
    reader.refuse(`${pointer}/output`, 'not_a_text', 'output must be the name of an output.')
  return isStatistic && typeof output === 'string' && isObject(value) ? { output, statistic } : undefined
}

/** What is watched among the outputs of a study, and what is wrong with it. */
export function fitStop(stop: GivenStop | undefined, outputs: readonly NamedOutput[]) {
  const errors: FieldError[] = []
  const watched = (stop?.of ?? []).flatMap(({ output, statistic }, i): Watched[] => {
    const place = outputs.findIndex(({ name }) => name === output)
    if (place < 0) {
      const message = `${shortened(output)} is not among the outputs.`
      errors.push({ pointer: `/stop/of/${i}/output`, code: 'no_such_output', message })
    }
    const [, percent] = quantilePattern.exec(statistic) ?? []
    const kind = percent
      ? ({ kind: 'quantile', p: Number(percent) / 100 } as const)
      : ({ kind: 'mean' } as const)
    return [{ output: place, statistic: kind, target: stop?.relativeError ?? 0 }]
  })
  return { errors, watched }
}

/** Outputs block by block. */
function blocksIn(trials: number, column: Float64Array): Blocks {
  const { blockSize } = monteCarloDesign(trials)
  return Array.from({ length: Math.floor(column.length / blockSize) }, (_, block) =>
    column.subarray(block * blockSize, (block + 1) * blockSize),
  )
}

/**
 * After how many blocks a study has enough.
 *
 * @param columns by output, from the first block on; those that nobody watches may be empty.
 * @returns undefined where nothing is watched, or the blocks so far are not enough.
 */
export function blocksEnough(
  {
    watched,
    sampling,
  }: { readonly watched: readonly Watched[]; readonly sampling: { readonly trials: number } },
  columns: readonly Float64Array[],
): number | undefined {
  if (watched.length === 0) return undefined
  const places = [...new Set(watched.map(({ output }) => output))]
  const blocks = places.map((place) => blocksIn(sampling.trials, columns[place] as Float64Array))
  const renumbered = watched.map((each) => ({ ...each, output: places.indexOf(each.output) }))
  return enoughAfter(blocks, renumbered)
}
