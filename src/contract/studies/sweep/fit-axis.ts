import type { Parameter } from '../../../engine/uncertainty/evaluation/parameter.ts'
import { isStructural, refusalsOf } from '../../../engine/uncertainty/evaluation/refusals.ts'
import { toCase } from '../../case.ts'
import { narrowing, readConvention } from '../../reading/read-inputs.ts'
import { conventionFields, type Field, type List, lists } from '../../request/catalogue.ts'
import { type FieldError, isObject } from '../../request/field-error.ts'
import { FieldReader } from '../../request/field-reader.ts'
import type { Inputs } from '../../request/inputs.ts'
import { withMember } from '../../request/pointers.ts'
import { fitParameter } from '../fit-parameter.ts'
import type { ToldUnit } from '../fitted-study.ts'
import { isPlace, isRefused, memberNamed, type PlaceRefusal, placeNamed } from '../named-place.ts'
import type { GivenParameter } from '../study-request.ts'
import { type GivenAxis, sweepLimits } from './sweep-request.ts'

/** An axis in its case: numbers of an input, or members of the document that decide what is computed. */
export type FittedAxis = {
  readonly given: GivenAxis
  /** A number for each value: in the engine's unit, or which of the members it is. */
  readonly column: readonly number[]
} & (
  | { readonly isStructural: false; readonly told: ToldUnit; readonly parameter: Parameter }
  | {
      readonly isStructural: true
      readonly members: readonly unknown[]
      readonly pointers: readonly string[]
    }
)

type Fitting = FittedAxis | { readonly errors: readonly FieldError[] }

export const isFitted = (fitting: Fitting): fitting is FittedAxis => 'column' in fitting

export function fitAxis(inputs: Inputs, given: GivenAxis, pointer: string): Fitting {
  const { form } = given.values
  return form === 'numbers' && given.targets.every((target) => isContinuous(inputs, target))
    ? continuousAxis(inputs, given, pointer)
    : structuralAxis(inputs, given, pointer)
}

/** Whether what stands at a place, or may, is a number that changes no formula. */
function isContinuous(inputs: Inputs, target: string): boolean {
  const place = placeNamed(inputs, target)
  return isPlace(place) && !place.inputs.some(isStructural)
}

/** The axis as a parameter that has each of its values: what it moves and whether it may is told as of those. */
function asParameter({ id, targets, as, remainder, values }: GivenAxis): GivenParameter {
  const numbers = values.values as readonly number[]
  const unit = values.form === 'numbers' ? values.unit : undefined
  const measured = unit === undefined ? numbers : { values: numbers, unit }
  return { id, targets, as, remainder, distribution: { kind: 'empirical', members: { values: measured } } }
}

function continuousAxis(inputs: Inputs, given: GivenAxis, pointer: string): Fitting {
  const fitting = fitParameter(inputs, asParameter(given), pointer)
  if ('errors' in fitting) {
    const unitPlace = given.valuePointer === 'from' ? 'from/unit' : 'values/unit'
    return {
      errors: fitting.errors.map((error) => ({
        ...error,
        pointer: error.pointer.replace('distribution/values/unit', unitPlace),
      })),
    }
  }
  const { parameter, told } = fitting
  const { distribution } = parameter
  const column = distribution.kind === 'empirical' ? distribution.values : []
  return { given, column, isStructural: false, told, parameter }
}

/** What the engine refuses of the axes that are parameters, by where they are in the request. */
export function engineErrors(inputs: Inputs, axes: readonly FittedAxis[]): FieldError[] {
  const parameters = axes.flatMap((axis) => (axis.isStructural ? [] : [axis.parameter]))
  return refusalsOf(toCase(inputs), parameters).map(({ id, path, reason }) => {
    const place = axes.findIndex(({ given }) => given.id === id)
    const valuePointer = axes[place]?.given.valuePointer ?? 'values'
    const [member, ...rest] = path[0] === 'distribution' ? [valuePointer] : path
    const pointer = ['', 'axes', place, member, ...rest].join('/')
    return { pointer, code: `${path[0] === 'distribution' ? 'value' : 'target'}_refused`, message: reason }
  })
}

function structuralAxis(inputs: Inputs, given: GivenAxis, pointer: string): Fitting {
  const { targets, as, remainder, values } = given
  const refuse = (at: string, code: string, message: string): Fitting => ({
    errors: [{ pointer: `${pointer}/${at}`, code, message }],
  })
  const found = targets.map((target) => settingNamed(inputs, target))
  const errors = found.flatMap((each, t): FieldError[] =>
    isRefused(each) ? [{ pointer: `${pointer}/targets/${t}`, code: each.code, message: each.reason }] : [],
  )
  if (errors.length > 0) return { errors }
  if (as === 'factor')
    return refuse('as', 'not_continuous', 'What decides the computation is no number that can be multiplied.')
  if (remainder !== undefined) return refuse('remainder', 'not_continuous', 'Only numbers have a remainder.')
  const members =
    values.form === 'numbers' ? values.values.map((value) => ({ value, unit: values.unit })) : values.values
  const settings = found.filter((each): each is Setting => !isRefused(each))
  const column = firstPlaces(members)
  const distinct = [...new Set(column)]
  if (distinct.length > sweepLimits.combinations) {
    const message = `What decides the computation has ${distinct.length} values; there may be ${sweepLimits.combinations}.`
    return refuse(given.valuePointer, 'too_many_combinations', message)
  }
  const wrong = distinct.flatMap((k) =>
    settings
      .flatMap((setting) => memberErrors(inputs, setting, members[k]))
      .map(({ code, message }) => ({
        pointer: `${pointer}/${given.valuePointer}${given.valuePointer === 'from' ? '' : `/${k}`}`,
        code,
        message,
      })),
  )
  if (wrong.length > 0) return { errors: wrong.slice(0, 1) }
  return { given, column, isStructural: true, members, pointers: settings.map((each) => each.pointer) }
}

/** For each member the place of the first one that says the same. */
function firstPlaces(members: readonly unknown[]): number[] {
  const places = new Map<string, number>()
  return members.map((member, k) => {
    const text = JSON.stringify(member)
    const place = places.get(text) ?? k
    places.set(text, place)
    return place
  })
}

/** What may stand at a place and decides what is computed; without a field the whole convention. */
interface Setting {
  readonly pointer: string
  readonly field: Field | undefined
}

function settingNamed(inputs: Inputs, target: string): Setting | PlaceRefusal {
  if (target === '/convention' || target === '/convention/preset')
    return { pointer: target, field: undefined }
  const [, part, name = ''] = target.split('/')
  const field =
    part === 'convention' && Object.hasOwn(conventionFields, name)
      ? conventionFields[name as keyof typeof conventionFields]
      : undefined
  if (field) return { pointer: `/convention/${name}`, field }
  const member = memberNamed(inputs, target)
  return isRefused(member) ? member : { pointer: member.pointer, field: member.field }
}

/** What is wrong with a member by itself, whatever else the document says. */
function memberErrors(inputs: Inputs, { pointer, field }: Setting, member: unknown): readonly FieldError[] {
  const reader = new FieldReader('complete')
  if (!field) readConvention(reader, pointer === '/convention' ? member : { preset: member })
  else {
    const keys = pointer.split('/')
    const name = keys.at(-1) as string
    const [, part = '', index] = keys
    const item: unknown = Object.hasOwn(lists, part) ? inputs[part as List]?.[Number(index)] : undefined
    const narrow = isObject(item) ? narrowing(part as List, { ...item, [name]: member }) : undefined
    reader.fields({ [name]: member }, '', { [name]: field }, narrow)
  }
  return reader.errors
}

/** The document with a member of each structural axis in its places. */
export function withMembers(inputs: Inputs, axes: readonly FittedAxis[], chosen: readonly number[]): object {
  let document: object = inputs
  let next = 0
  for (const axis of axes) {
    if (!axis.isStructural) continue
    const which = chosen[next++] as number
    if (Number.isNaN(which)) continue
    for (const pointer of axis.pointers) document = withMember(document, pointer, axis.members[which])
  }
  return document
}
