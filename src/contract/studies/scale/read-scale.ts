import { isObject } from '../../request/field-error.ts'
import { FieldReader } from '../../request/field-reader.ts'
import type { Quantity } from '../../schemas/reference-datum.ts'
import { type Body, type FormReading, outputsOf, refuseRepeated, text } from '../read-study-form.ts'
import {
  type GivenLogistics,
  type LogisticsMember,
  logisticsUnits,
  type ScaleRequest,
} from './scale-request.ts'

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

/** Reads a search for the best scale but for its base, without looking at the case: every error with its place. */
export function readScaleForm(body: Body): FormReading<ScaleRequest> {
  const reader = new FieldReader('complete')
  reader.object(body, '', ['kind', 'base', 'logistics', 'capacity', 'outputs'])
  const logistics = logisticsOf(reader, body.logistics)
  const capacity = body.capacity === undefined ? undefined : capacityOf(reader, body.capacity)
  const outputs = outputsOf(reader, body)
  refuseRepeated(reader, [], '', outputs)
  if (reader.errorCount > 0 || !logistics) return reader
  return { request: { kind: 'scale', logistics, capacity, outputs } }
}

const members = Object.keys(logisticsUnits) as LogisticsMember[]
const mostDetour = 10

function logisticsOf(reader: FieldReader, value: unknown): GivenLogistics | undefined {
  if (value === undefined) {
    reader.refuse('/logistics', 'missing', 'logistics is missing: how the feedstock comes to the plant.')
    return undefined
  }
  const given = reader.object(value, '/logistics', ['feedstock', 'detour', ...members])
  if (!given) return undefined
  const { feedstock, detour = 1 } = given
  text(reader, feedstock, '/logistics/feedstock')
  if (!isNumber(detour) || detour < 1 || detour > mostDetour)
    reader.refuse('/logistics/detour', 'out_of_range', `detour must be a number from 1 to ${mostDetour}.`)
  const [area, share, cost, rate] = members.map((name) => measured(reader, given[name], name))
  if (area === 0) reader.refuse('/logistics/yield/value', 'out_of_range', 'yield must be above 0.')
  if (share !== undefined && (share <= 0 || share > 1))
    reader.refuse('/logistics/share/value', 'out_of_range', 'share must be above 0 % and at most 100 %.')
  return {
    feedstock: feedstock as string,
    detour: detour as number,
    yield: area ?? 0,
    share: share ?? 1,
    costPerTonne: cost ?? 0,
    costPerTonneKilometre: rate ?? 0,
  }
}

/** All can be had of what grows, and nothing is paid for loading, where nothing is said. */
const optional: readonly LogisticsMember[] = ['share', 'costPerTonne']

function measured(reader: FieldReader, value: unknown, name: LogisticsMember): number | undefined {
  const pointer = `/logistics/${name}`
  const units: Readonly<Record<string, number>> = logisticsUnits[name]
  const names = Object.keys(units).join(', ')
  if (value === undefined) {
    if (!optional.includes(name))
      reader.refuse(pointer, 'missing', `${name} is missing; it is measured in ${names}.`)
    return undefined
  }
  if (!isObject(value)) {
    reader.refuse(pointer, 'not_a_quantity', `${name} must be {"value": number, "unit": …}.`)
    return undefined
  }
  reader.object(value, pointer, ['value', 'unit'])
  const { value: number, unit } = value
  if (!isNumber(number) || number < 0)
    reader.refuse(`${pointer}/value`, 'out_of_range', `${name} needs a number that is not below 0.`)
  const factor = typeof unit === 'string' && Object.hasOwn(units, unit) ? units[unit] : undefined
  if (factor === undefined) reader.refuse(`${pointer}/unit`, 'wrong_unit', `${name} is measured in ${names}.`)
  return isNumber(number) && factor !== undefined ? number * factor : undefined
}

function capacityOf(reader: FieldReader, value: unknown): ScaleRequest['capacity'] {
  const given = reader.object(value, '/capacity', ['from', 'to'])
  const ends = ['from', 'to'].map((name): Quantity | undefined => {
    const end = given && reader.object(given[name], `/capacity/${name}`, ['value', 'unit'])
    if (!end) return undefined
    if (!isNumber(end.value) || end.value <= 0)
      reader.refuse(`/capacity/${name}/value`, 'out_of_range', 'It must be a number above 0.')
    if (typeof end.unit !== 'string') reader.refuse(`/capacity/${name}/unit`, 'missing', 'It needs a unit.')
    return end as unknown as Quantity
  })
  const [from, to] = ends
  return from && to ? { from, to } : undefined
}
