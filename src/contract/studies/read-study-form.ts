import type { RankCorrelation } from '../../engine/uncertainty/design/correlated-groups.ts'
import { isObject, type Refusal, shortened } from '../request/field-error.ts'
import { FieldReader } from '../request/field-reader.ts'
import { readDistribution } from './read-distribution.ts'
import { readStop } from './read-stop.ts'
import {
  defaultPercentiles,
  defaultSampling,
  type GivenParameter,
  type GivenSampling,
  type GivenThreshold,
  type StudyKind,
  type StudyRequest,
  samplingMembers,
  samplingMethods,
  studyKinds,
  studyLimits,
} from './study-request.ts'

export type Body = Readonly<Record<string, unknown>>

export type FormReading<Request = StudyRequest> =
  | { readonly request: Request; readonly errors?: undefined }
  | (Refusal & { readonly request?: undefined })

/** What a kind has besides what all have. */
const keysOf = (kind: StudyKind): readonly string[] => [
  ...(samplingMembers[kind].length > 0 ? ['sampling'] : []),
  ...(kind === 'monteCarlo' ? ['thresholds', 'stop'] : []),
  ...(kind === 'spider' ? ['percentiles'] : []),
]

/** Reads a study but for its base, without looking at the case: every error with its place. */
export function readStudyForm(body: unknown, mostTrials: number = studyLimits.trials): FormReading {
  const reader = new FieldReader('complete')
  const kind = isObject(body) ? studyKinds.find((each) => each === body.kind) : undefined
  if (!isObject(body) || !kind) {
    if (!isObject(body)) reader.refuse('', 'not_an_object', 'The body must be a JSON object.')
    else reader.refuse('/kind', 'unknown_kind', `kind must be one of ${studyKinds.join(', ')}.`)
    return reader
  }
  const common = ['kind', 'base', 'parameters', 'outputs', 'rankCorrelations']
  reader.object(body, '', [...common, ...keysOf(kind)])
  const request: StudyRequest = {
    kind,
    parameters: listAt(reader, body, 'parameters', 1).flatMap((each, i) => parameter(reader, each, i) ?? []),
    rankCorrelations: listAt(reader, body, 'rankCorrelations').flatMap(
      (each, i) => correlation(reader, each, i) ?? [],
    ),
    outputs: outputsOf(reader, body),
    sampling: sampling(reader, body.sampling, { kind, mostTrials }),
    percentiles: percentiles(reader, body),
    thresholds: thresholds(reader, body),
    stop: kind === 'monteCarlo' ? readStop(reader, body.stop) : undefined,
  }
  refuseRepeated(reader, request.parameters, 'parameters', request.outputs)
  return reader.errorCount > 0 ? reader : { request }
}

type ListName = 'parameters' | 'rankCorrelations' | 'outputs' | 'thresholds' | 'percentiles'

/** Empty where it is refused or left out. */
function listAt(reader: FieldReader, body: Body, name: ListName, least = 0): readonly unknown[] {
  const value = body[name]
  const most = studyLimits[name]
  if (value === undefined && least === 0) return []
  if (value === undefined) reader.refuse(`/${name}`, 'missing', `${name} is missing.`)
  else if (!Array.isArray(value) || value.length < least || value.length > most) {
    reader.refuse(`/${name}`, 'not_a_list', `${name} must be a list of ${least} to ${most}.`)
  } else return value
  return []
}

export const outputsOf = (reader: FieldReader, body: Body): string[] =>
  listAt(reader, body, 'outputs', 1).flatMap((each, i) =>
    text(reader, each, `/outputs/${i}`) ? [each as string] : [],
  )

export const longestText = { id: 100, place: 200, source: 1_000 } as const

export function text(
  reader: FieldReader,
  value: unknown,
  pointer: string,
  longest: number = longestText.id,
): boolean {
  const isText = typeof value === 'string' && value.trim() !== '' && value.length <= longest
  if (!isText) reader.refuse(pointer, 'not_a_text', `It must be a text of 1 to ${longest} characters.`)
  return isText
}

function parameter(reader: FieldReader, value: unknown, i: number): GivenParameter | undefined {
  const pointer = `/parameters/${i}`
  const known = ['id', 'targets', 'as', 'remainder', 'distribution', 'source']
  const given = reader.object(value, pointer, known)
  if (!given) return undefined
  text(reader, given.id, `${pointer}/id`)
  const { targets, as = 'value', remainder } = given
  const isList = Array.isArray(targets) && targets.length > 0 && targets.length <= studyLimits.targets
  if (!isList)
    reader.refuse(
      `${pointer}/targets`,
      'not_a_list',
      `It must be a list of 1 to ${studyLimits.targets} places.`,
    )
  else
    targets.forEach((each, t) => {
      text(reader, each, `${pointer}/targets/${t}`, longestText.place)
    })
  if (as !== 'value' && as !== 'factor')
    reader.refuse(`${pointer}/as`, 'unknown_choice', 'as must be value or factor.')
  if (remainder !== undefined) text(reader, remainder, `${pointer}/remainder`, longestText.place)
  if (given.source !== undefined) text(reader, given.source, `${pointer}/source`, longestText.source)
  const isFactor = as === 'factor' ? 'factor' : 'value'
  const distribution = readDistribution(reader, given.distribution, `${pointer}/distribution`, isFactor)
  if (!distribution) return undefined
  return {
    id: given.id as string,
    targets: targets as string[],
    as: isFactor,
    remainder: remainder as string | undefined,
    distribution,
  }
}

function correlation(reader: FieldReader, value: unknown, i: number): RankCorrelation | undefined {
  const pointer = `/rankCorrelations/${i}`
  const given = reader.object(value, pointer, ['between', 'rho'])
  if (!given) return undefined
  const { between, rho } = given
  const isPair =
    Array.isArray(between) && between.length === 2 && between.every((id) => typeof id === 'string')
  if (!isPair) reader.refuse(`${pointer}/between`, 'not_a_list', 'between must be two ids of parameters.')
  if (typeof rho !== 'number' || !Number.isFinite(rho))
    reader.refuse(`${pointer}/rho`, 'not_a_number', 'rho must be a number from −1 to 1.')
  return { between: between as [string, string], rho: rho as number }
}

function sampling(
  reader: FieldReader,
  value: unknown,
  { kind, mostTrials }: { readonly kind: StudyKind; readonly mostTrials: number },
): GivenSampling {
  const taken = defaultSampling(kind)
  const members = samplingMembers[kind]
  if (value === undefined || members.length === 0) return taken
  const given = reader.object(value, '/sampling', members)
  if (!given) return taken
  const { method, ...counts } = given
  if (method !== undefined && !samplingMethods.some((each) => each === method))
    reader.refuse(
      '/sampling/method',
      'unknown_choice',
      `method must be one of ${samplingMethods.join(', ')}.`,
    )
  const least = { trials: 1, trajectories: 2, seed: 0 } as const
  for (const name of ['trials', 'trajectories', 'seed'] as const) {
    const count = counts[name]
    if (count === undefined) continue
    const most = name === 'trials' ? mostTrials : studyLimits[name]
    const isCount = Number.isSafeInteger(count) && Number(count) >= least[name] && Number(count) <= most
    const message = `${name} must be a whole number from ${least[name]} to ${most}.`
    if (!isCount) reader.refuse(`/sampling/${name}`, 'out_of_range', message)
  }
  return { ...taken, ...(given as Partial<GivenSampling>) }
}

function percentiles(reader: FieldReader, body: Body): readonly number[] {
  if (body.percentiles === undefined) return defaultPercentiles
  const given = listAt(reader, body, 'percentiles', 1)
  given.forEach((each, i) => {
    const isShare = typeof each === 'number' && each > 0 && each < 1
    if (!isShare)
      reader.refuse(`/percentiles/${i}`, 'out_of_range', 'It must be between 0 and 1, both outside.')
  })
  return given as readonly number[]
}

/** Undefined where none are given. */
export function thresholds(reader: FieldReader, body: Body): readonly GivenThreshold[] | undefined {
  if (body.thresholds === undefined) return undefined
  return listAt(reader, body, 'thresholds').flatMap((value, i): GivenThreshold[] => {
    const pointer = `/thresholds/${i}`
    const given = reader.object(value, pointer, ['output', 'value', 'unit'])
    if (!given) return []
    text(reader, given.output, `${pointer}/output`)
    text(reader, given.unit, `${pointer}/unit`)
    if (typeof given.value !== 'number' || !Number.isFinite(given.value))
      reader.refuse(`${pointer}/value`, 'not_a_number', 'value must be a finite number.')
    return [given as unknown as GivenThreshold]
  })
}

/** Refuses what is there twice: ids and outputs. */
export function refuseRepeated(
  reader: FieldReader,
  named: readonly { readonly id: string }[],
  list: string,
  outputs: readonly string[],
): void {
  const ids = new Set<string>()
  named.forEach(({ id }, i) => {
    if (ids.has(id))
      reader.refuse(`/${list}/${i}/id`, 'repeated', `The id ${shortened(id)} is taken already.`)
    ids.add(id)
  })
  outputs.forEach((name, i) => {
    if (outputs.indexOf(name) < i)
      reader.refuse(`/outputs/${i}`, 'repeated', `${shortened(name)} is asked already.`)
  })
}
