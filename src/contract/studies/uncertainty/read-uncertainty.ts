import { escapeKey, isObject, type Refusal } from '../../request/field-error.ts'
import { FieldReader } from '../../request/field-reader.ts'
import { readDistribution } from '../read-distribution.ts'
import { longestText, text } from '../read-study-form.ts'
import { type LogisticsMember, logisticsUnits } from '../scale/scale-request.ts'
import {
  type GivenUncertainty,
  uncertaintyLimits as limits,
  uncertaintyMembers,
} from './uncertainty-limits.ts'

/** A body parted into what is said of what is not known and the rest; undefined where nothing is said of it. */
export function partUncertainty(body: unknown): {
  readonly rest: unknown
  readonly uncertainty: GivenUncertainty | undefined
} {
  if (!isObject(body) || !uncertaintyMembers.some((member) => body[member] !== undefined))
    return { rest: body, uncertainty: undefined }
  const rest = { ...body }
  const uncertainty: Record<string, unknown> = {}
  for (const member of uncertaintyMembers) {
    if (rest[member] !== undefined) uncertainty[member] = rest[member]
    delete rest[member]
  }
  return { rest, uncertainty }
}

/**
 * Whether it is of the right form, without looking at the case: an input may come and go, and its range stays.
 *
 * @param mode in a draft null takes one range away, or one member of the logistics.
 * @returns what is wrong with it, with its places; undefined where nothing is.
 */
export function refuseUncertainty(given: GivenUncertainty, mode: 'complete' | 'draft'): Refusal | undefined {
  const reader = new FieldReader(mode)
  if (given.ranges !== undefined) readRanges(reader, given.ranges)
  if (given.together !== undefined && !isTakenAway(reader, given.together))
    readTogether(reader, given.together)
  if (given.logistics !== undefined) readLogistics(reader, given.logistics)
  return reader.errorCount > 0 ? reader : undefined
}

const isTakenAway = (reader: FieldReader, value: unknown): boolean =>
  value === null && reader.mode === 'draft'

function readRanges(reader: FieldReader, value: unknown): void {
  const places = isObject(value) ? Object.entries(value) : undefined
  if (!places || places.length > limits.ranges) {
    reader.refuse('/ranges', 'not_an_object', `ranges must be an object of at most ${limits.ranges} places.`)
    return
  }
  for (const [place, range] of places) {
    const pointer = `/ranges/${escapeKey(place)}`
    if (place === '' || place.length > longestText.place)
      reader.refuse('/ranges', 'not_a_place', `A place has 1 to ${longestText.place} characters.`)
    else if (!isTakenAway(reader, range)) readRange(reader, range, pointer)
  }
}

function readRange(reader: FieldReader, value: unknown, pointer: string): void {
  const given = reader.object(value, pointer, ['id', 'as', 'distribution', 'source', 'mark', 'draft'])
  if (!given) return
  const { id, as, distribution, source, mark, draft } = given
  text(reader, id, `${pointer}/id`)
  if (as !== undefined && as !== 'factor')
    reader.refuse(`${pointer}/as`, 'unknown_choice', 'as must be factor, or left out.')
  readDistribution(reader, distribution, `${pointer}/distribution`, as === 'factor' ? 'factor' : 'value')
  if (source !== undefined) text(reader, source, `${pointer}/source`, longestText.source)
  if (mark !== undefined) text(reader, mark, `${pointer}/mark`, limits.mark)
  if (draft !== undefined) readForm(reader, draft, `${pointer}/draft`)
}

function readForm(reader: FieldReader, value: unknown, pointer: string): void {
  const given = reader.object(value, pointer, ['given', 'text', 'ends', 'shape', 'mode', 'members'])
  if (!given) return
  const { ends, shape, members } = given
  typed(reader, given.given, `${pointer}/given`, limits.word)
  typed(reader, given.text, `${pointer}/text`, limits.text)
  typed(reader, given.mode, `${pointer}/mode`, limits.text)
  if (ends !== undefined && ends !== 'limits' && ends !== 'P10P90')
    reader.refuse(`${pointer}/ends`, 'unknown_choice', 'ends must be limits or P10P90.')
  if (shape !== undefined) typed(reader, shape, `${pointer}/shape`, limits.word)
  const entries = isObject(members) ? Object.entries(members) : undefined
  if (!entries || entries.length > limits.members || entries.some(([name]) => name.length > limits.word))
    reader.refuse(`${pointer}/members`, 'not_an_object', `It must have at most ${limits.members} texts.`)
  else
    for (const [name, each] of entries)
      typed(reader, each, `${pointer}/members/${escapeKey(name)}`, limits.member)
}

/** What somebody has typed may be empty. */
function typed(reader: FieldReader, value: unknown, pointer: string, longest: number): void {
  if (typeof value !== 'string' || value.length > longest)
    reader.refuse(pointer, 'not_a_text', `It must be a text of at most ${longest} characters.`)
}

function readTogether(reader: FieldReader, value: unknown): void {
  if (!Array.isArray(value) || value.length > limits.groups) {
    reader.refuse('/together', 'not_a_list', `together must be a list of at most ${limits.groups} groups.`)
    return
  }
  for (const [i, group] of value.entries()) {
    const pointer = `/together/${i}`
    const given = reader.object(group, pointer, ['ids', 'rho'])
    if (!given) continue
    const { ids, rho } = given
    const isGroup = Array.isArray(ids) && ids.length >= 2 && ids.length <= limits.ids
    if (isGroup) for (const [j, id] of ids.entries()) text(reader, id, `${pointer}/ids/${j}`)
    else reader.refuse(`${pointer}/ids`, 'not_a_list', `ids must be a list of 2 to ${limits.ids} ids.`)
    if (typeof rho !== 'number' || !(rho >= -1 && rho <= 1))
      reader.refuse(`${pointer}/rho`, 'out_of_range', 'rho must be a number from −1 to 1.')
  }
}

const measuredMembers = Object.keys(logisticsUnits) as LogisticsMember[]
const mostDetour = 10

function readLogistics(reader: FieldReader, value: unknown): void {
  const given = reader.object(value, '/logistics', ['detour', ...measuredMembers])
  if (!given) return
  const { detour } = given
  const isDetour = typeof detour === 'number' && detour >= 1 && detour <= mostDetour
  if (detour !== undefined && !isTakenAway(reader, detour) && !isDetour)
    reader.refuse('/logistics/detour', 'out_of_range', `detour must be a number from 1 to ${mostDetour}.`)
  for (const name of measuredMembers) {
    const member = given[name]
    if (member === undefined || isTakenAway(reader, member)) continue
    const amount = reader.object(member, `/logistics/${name}`, ['value', 'unit'])
    if (!amount) continue
    if (typeof amount.value !== 'number' || !(amount.value >= 0) || !Number.isFinite(amount.value))
      reader.refuse(`/logistics/${name}/value`, 'out_of_range', `${name} needs a number that is not below 0.`)
    const units = Object.keys(logisticsUnits[name])
    if (!units.some((unit) => unit === amount.unit))
      reader.refuse(`/logistics/${name}/unit`, 'wrong_unit', `${name} is measured in ${units.join(', ')}.`)
  }
}
