import { valuesBetween } from '../../../engine/uncertainty/design/grid.ts'
import { isObject } from '../../request/field-error.ts'
import { FieldReader } from '../../request/field-reader.ts'
import {
  type Body,
  type FormReading,
  longestText,
  outputsOf,
  refuseRepeated,
  text,
  thresholds,
} from '../read-study-form.ts'
import { studyLimits } from '../study-request.ts'
import {
  type AxisValues,
  arrangements,
  type GivenAxis,
  type SweepRequest,
  spacings,
  sweepLimits,
} from './sweep-request.ts'

/** Reads a sweep but for its base, without looking at the case: every error with its place. */
export function readSweepForm(body: Body): FormReading<SweepRequest> {
  const reader = new FieldReader('complete')
  reader.object(body, '', ['kind', 'base', 'axes', 'arrangement', 'outputs', 'thresholds'])
  const { arrangement = 'grid' } = body
  if (!arrangements.some((each) => each === arrangement))
    reader.refuse('/arrangement', 'unknown_choice', `arrangement must be ${arrangements.join(' or ')}.`)
  const request: SweepRequest = {
    kind: 'sweep',
    axes: axesOf(reader, body.axes),
    arrangement: arrangement === 'list' ? 'list' : 'grid',
    outputs: outputsOf(reader, body),
    thresholds: thresholds(reader, body),
  }
  refuseRepeated(reader, request.axes, 'axes', request.outputs)
  if (reader.errorCount === 0) checkSize(reader, request)
  return reader.errorCount > 0 ? reader : { request }
}

function axesOf(reader: FieldReader, value: unknown): GivenAxis[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > sweepLimits.axes) {
    const code = value === undefined ? 'missing' : 'not_a_list'
    reader.refuse('/axes', code, `axes must be a list of 1 to ${sweepLimits.axes}.`)
    return []
  }
  return value.flatMap((each, i) => axis(reader, each, `/axes/${i}`) ?? [])
}

const axisKeys = ['id', 'targets', 'as', 'remainder', 'values', 'from', 'to', 'count', 'spacing'] as const

function axis(reader: FieldReader, value: unknown, pointer: string): GivenAxis | undefined {
  const before = reader.errorCount
  const given = reader.object(value, pointer, axisKeys)
  if (!given) return undefined
  text(reader, given.id, `${pointer}/id`)
  const { targets, as = 'value', remainder, spacing = 'linear' } = given
  const isList = Array.isArray(targets) && targets.length > 0 && targets.length <= studyLimits.targets
  if (isList)
    targets.forEach((each, t) => {
      text(reader, each, `${pointer}/targets/${t}`, longestText.place)
    })
  else {
    const message = `It must be a list of 1 to ${studyLimits.targets} places.`
    reader.refuse(`${pointer}/targets`, 'not_a_list', message)
  }
  if (as !== 'value' && as !== 'factor')
    reader.refuse(`${pointer}/as`, 'unknown_choice', 'as must be value or factor.')
  if (!spacings.some((each) => each === spacing))
    reader.refuse(`${pointer}/spacing`, 'unknown_choice', `spacing must be ${spacings.join(' or ')}.`)
  if (remainder !== undefined) text(reader, remainder, `${pointer}/remainder`, longestText.place)
  if (reader.errorCount > before) return undefined
  const read = given.values === undefined ? range(reader, given, pointer) : listed(reader, given, pointer)
  if (!read || reader.errorCount > before) return undefined
  return {
    id: given.id as string,
    targets: targets as string[],
    as: as as GivenAxis['as'],
    remainder: remainder as string | undefined,
    spacing: spacing as GivenAxis['spacing'],
    ...read,
  }
}

type Read = Pick<GivenAxis, 'values' | 'valuePointer'>

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

/** Values one by one: numbers with their unit, plain factors, or whatever may stand in the document. */
function listed(reader: FieldReader, given: Body, pointer: string): Read | undefined {
  for (const name of ['from', 'to', 'count', 'spacing'])
    if (given[name] !== undefined)
      reader.refuse(`${pointer}/${name}`, 'given_twice', 'values says the same: give one of the two.')
  const { values, as } = given
  const isMeasured = isObject(values)
  if (isMeasured) reader.object(values, `${pointer}/values`, ['values', 'unit'])
  const list: unknown = isMeasured ? values.values : values
  const valuePointer = isMeasured ? 'values/values' : 'values'
  const at = `${pointer}/${valuePointer}`
  if (!Array.isArray(list) || list.length === 0 || list.length > sweepLimits.values) {
    reader.refuse(at, 'not_a_list', `It must be a list of 1 to ${sweepLimits.values} values.`)
    return undefined
  }
  if (!isMeasured && as !== 'factor') return { values: { form: 'members', values: list }, valuePointer }
  const wrong = list.findIndex((each) => !isNumber(each))
  if (wrong >= 0) reader.refuse(`${at}/${wrong}`, 'not_a_number', 'It must be a finite number.')
  const unit = isMeasured ? unitOf(reader, values, pointer, as) : undefined
  return { values: { form: 'numbers', values: list, unit }, valuePointer }
}

function unitOf(reader: FieldReader, { unit }: Body, pointer: string, as: unknown): string {
  if (typeof unit !== 'string') reader.refuse(`${pointer}/values/unit`, 'missing', 'values needs a unit.')
  if (as === 'factor')
    reader.refuse(`${pointer}/values`, 'not_a_list', 'Factors are plain numbers: [0.9, 1, 1.1].')
  return unit as string
}

/** Values from one end to the other. */
function range(reader: FieldReader, given: Body, pointer: string): Read | undefined {
  const { from, to, count, as, spacing } = given
  if (from === undefined || to === undefined) {
    reader.refuse(pointer, 'missing', 'An axis needs its values, or from, to and count.')
    return undefined
  }
  const isCount = Number.isInteger(count) && Number(count) >= 2 && Number(count) <= sweepLimits.values
  if (!isCount) {
    const message = `count must be a whole number from 2 to ${sweepLimits.values}.`
    reader.refuse(`${pointer}/count`, count === undefined ? 'missing' : 'out_of_range', message)
  }
  const [low, high] = (['from', 'to'] as const).map((name) =>
    end(reader, given[name], `${pointer}/${name}`, as === 'factor'),
  )
  if (!isCount || !low || !high) return undefined
  if (low.unit !== high.unit)
    reader.refuse(`${pointer}/to/unit`, 'wrong_unit', 'from and to must have the same unit.')
  if (low.value === high.value) reader.refuse(`${pointer}/to`, 'out_of_range', 'from and to are the same.')
  const isLogarithmic = spacing === 'logarithmic'
  if (isLogarithmic && !(low.value > 0 && high.value > 0))
    reader.refuse(`${pointer}/spacing`, 'out_of_range', 'Even ratios need both ends above 0.')
  const even = valuesBetween(low.value, high.value, count as number, isLogarithmic ? 'logarithmic' : 'linear')
  return { values: { form: 'numbers', values: even, unit: low.unit }, valuePointer: 'from' }
}

interface End {
  readonly value: number
  readonly unit: string | undefined
}

function end(reader: FieldReader, value: unknown, pointer: string, isPlain: boolean): End | undefined {
  if (isPlain) {
    if (isNumber(value)) return { value, unit: undefined }
    reader.refuse(pointer, 'not_a_number', 'A factor is a plain number.')
    return undefined
  }
  if (!isObject(value)) {
    reader.refuse(pointer, 'not_a_quantity', 'It must be {"value": number, "unit": …}.')
    return undefined
  }
  reader.object(value, pointer, ['value', 'unit'])
  if (!isNumber(value.value)) reader.refuse(`${pointer}/value`, 'not_a_number', 'It must be a finite number.')
  if (typeof value.unit !== 'string') reader.refuse(`${pointer}/unit`, 'missing', 'It needs a unit.')
  return { value: value.value as number, unit: value.unit as string }
}

const lengthOf = ({ values }: { readonly values: AxisValues }): number => values.values.length

/** How many points a sweep has; for a list all axes are as long as the first. */
const pointsOf = ({ axes, arrangement }: Pick<SweepRequest, 'axes' | 'arrangement'>): number =>
  arrangement === 'list'
    ? lengthOf(axes[0] as GivenAxis)
    : axes.reduce((product, axis) => product * lengthOf(axis), 1)

function checkSize(reader: FieldReader, request: SweepRequest): void {
  const { axes, arrangement, outputs, thresholds: asked } = request
  const other = axes.findIndex((axis) => lengthOf(axis) !== lengthOf(axes[0] as GivenAxis))
  if (arrangement === 'list' && other >= 0) {
    const message = 'In a list every axis has as many values as the first: one of each for a point.'
    reader.refuse(`/axes/${other}/values`, 'not_a_list', message)
    return
  }
  const points = pointsOf(request)
  const most = Math.min(sweepLimits.points, Math.floor(sweepLimits.numbers / outputs.length))
  if (points > most) {
    const message = `These are ${points} points; with ${outputs.length} outputs there may be ${most}.`
    reader.refuse('/axes', 'too_many_points', message)
  }
  if (asked && (arrangement === 'list' || axes.length > 2)) {
    const message = 'Where outputs pass a threshold is looked for on a grid of one or two axes.'
    reader.refuse('/thresholds', 'no_contour', message)
  }
}
