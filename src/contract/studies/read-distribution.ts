import { isObject, shortened } from '../request/field-error.ts'
import type { FieldReader } from '../request/field-reader.ts'
import {
  type DistributionMember,
  distributionKinds,
  distributionMembers,
  mostValues,
} from './distribution-members.ts'
import type { GivenDistribution, GivenMember, GivenParameter } from './study-request.ts'

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

/** Reads a distribution as far as it can be told without its target; what is wrong is refused with its place. */
export function readDistribution(
  reader: FieldReader,
  value: unknown,
  pointer: string,
  as: GivenParameter['as'],
): GivenDistribution | undefined {
  if (!isObject(value)) {
    reader.refuse(pointer, 'not_an_object', 'A distribution must be an object with its kind.')
    return undefined
  }
  const kind = distributionKinds.find((each) => each === value.kind)
  if (!kind) {
    const given = shortened(String(JSON.stringify(value.kind)))
    const message = `There is no kind of distribution ${given}; there are ${distributionKinds.join(', ')}.`
    reader.refuse(`${pointer}/kind`, 'unknown_kind', message)
    return undefined
  }
  const members = distributionMembers[kind]
  const before = reader.errorCount
  reader.object(value, pointer, ['kind', ...Object.keys(members)])
  for (const [name, member] of Object.entries(members)) {
    readMember(reader, value[name], { pointer: `${pointer}/${name}`, member, as })
  }
  if (kind === 'lognormal') checkSpread(reader, value, pointer)
  if (reader.errorCount > before) return undefined
  const { kind: _, ...given } = value
  return { kind, members: given as Record<string, GivenMember> }
}

function checkSpread(reader: FieldReader, value: Readonly<Record<string, unknown>>, pointer: string): void {
  const [sdLog, p90] = [value.sdLog !== undefined, value.p90 !== undefined]
  if (!sdLog && !p90) reader.refuse(`${pointer}/sdLog`, 'missing', 'sdLog or p90 is needed.')
  if (sdLog && p90)
    reader.refuse(`${pointer}/p90`, 'given_twice', 'sdLog says the same: give one of the two.')
}

interface Place {
  readonly pointer: string
  readonly member: DistributionMember
  readonly as: GivenParameter['as']
}

function readMember(reader: FieldReader, value: unknown, place: Place): void {
  const { pointer, member, as } = place
  const name = nameAt(pointer)
  if (value === undefined) {
    if (!member.isOptional) reader.refuse(pointer, 'missing', `${name} is missing.`)
    return
  }
  const { form, words = [] } = member
  const isPlain = as === 'factor'
  if (form === 'word') {
    const isWord = words.some((word) => word === value)
    if (!isWord) reader.refuse(pointer, 'unknown_choice', `${name} must be one of ${words.join(', ')}.`)
  } else if (form === 'number' || (form === 'quantity' && isPlain)) {
    if (!isNumber(value)) reader.refuse(pointer, 'not_a_number', `${name} must be a plain number.`)
  } else if (form === 'numbers' || isPlain) readNumbers(reader, value, pointer)
  else readMeasured(reader, value, place)
}

const nameAt = (pointer: string): string => pointer.slice(pointer.lastIndexOf('/') + 1)

const shapes = {
  value: '{"value": number, "unit": …}',
  values: '{"values": [number, …], "unit": …}',
} as const

function readMeasured(reader: FieldReader, value: unknown, { pointer, member }: Place): void {
  const key = member.form === 'quantity' ? 'value' : 'values'
  if (!isObject(value)) {
    reader.refuse(pointer, 'not_a_quantity', `${nameAt(pointer)} must be ${shapes[key]}.`)
    return
  }
  reader.object(value, pointer, [key, 'unit'])
  if (typeof value.unit !== 'string')
    reader.refuse(`${pointer}/unit`, 'missing', `${nameAt(pointer)} needs a unit.`)
  if (key === 'values') readNumbers(reader, value.values, `${pointer}/values`)
  else if (!isNumber(value.value))
    reader.refuse(
      `${pointer}/value`,
      'not_a_number',
      `${nameAt(pointer)} needs a finite number as its value.`,
    )
}

function readNumbers(reader: FieldReader, value: unknown, pointer: string): void {
  if (!Array.isArray(value) || value.length === 0 || value.length > mostValues) {
    reader.refuse(pointer, 'not_a_list', `It must be a list of 1 to ${mostValues} numbers.`)
    return
  }
  const wrong = value.findIndex((each) => !isNumber(each))
  if (wrong >= 0) reader.refuse(`${pointer}/${wrong}`, 'not_a_number', 'It must be a finite number.')
}
