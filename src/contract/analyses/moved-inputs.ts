import type { Input } from '../../engine/language/quantity.ts'
import { factorTo, findUnit } from '../../engine/language/units.ts'
import { type Fields, inputsOf, type List, lists, type Section, sections } from '../request/catalogue.ts'
import type { Inputs } from '../request/inputs.ts'
import { isMeasuredBy } from '../request/quantity-units.ts'
import { seriesOf } from '../request/series-of.ts'
import { inputWords } from '../request/words/input-words.ts'
import type { Quantity } from '../schemas/reference-datum.ts'
import { lowered } from '../text/initial-letter.ts'

/** A quantity of a document with two values beside it, all in the unit in which it is given. */
export interface MovedInput {
  readonly pointer: string
  readonly label: string
  readonly unit: string
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Every quantity that is given, moved by a share of itself each way, as far as it may be: whole where it is whole. */
export const movedInputs = (inputs: Inputs, share: number): MovedInput[] => [
  ...(Object.keys(sections) as Section[]).flatMap((key) =>
    movedIn(`/${key}`, key, sections[key], inputs[key] ?? {}, share),
  ),
  ...(Object.keys(lists) as List[]).flatMap((key) =>
    (inputs[key] ?? []).flatMap((item, i) => movedIn(`/${key}/${i}`, `${key}[]`, lists[key], item, share)),
  ),
]

function movedIn(
  pointer: string,
  path: string,
  fields: Fields,
  given: Readonly<Record<string, unknown>>,
  share: number,
): MovedInput[] {
  const list = path.endsWith('[]') ? (path.slice(0, -'[]'.length) as List) : undefined
  const element = list && typeof given.name === 'string' ? given.name : undefined
  return Object.entries(fields).flatMap(([key, field]) => {
    const quantity = given[key]
    if (field.kind !== 'quantity' || !isQuantity(quantity)) return []
    const per = list && seriesOf(list, given)
    const input = inputsOf(field).find((each) => each.per === per && isMeasuredBy(quantity, each))
    const ends = input && endsOf(quantity, input, share)
    const label = inputWords[`${path}.${key}`]?.label ?? input?.name ?? key
    const title = element === undefined ? label : `${element}, ${lowered(label)}`
    return ends ? [{ pointer: `${pointer}/${key}`, label: title, ...quantity, ...ends }] : []
  })
}

/** A year of the calendar is no amount: nobody asks what a tenth more of it does. */
const firstDate = 1900

const isQuantity = (given: unknown): given is Quantity =>
  typeof given === 'object' && given !== null && 'value' in given && typeof given.value === 'number'

/** undefined where it cannot be moved. */
function endsOf(
  { value, unit }: Quantity,
  { minimum, maximum, above, below, integer, unit: base }: Input,
  share: number,
): Pick<MovedInput, 'low' | 'high'> | undefined {
  const row = findUnit(unit)
  const isDate = minimum !== undefined && minimum >= firstDate
  if (!row || isDate) return undefined
  const factor = factorTo(row, base)
  const reach = Math.abs(value) * share
  const [low, high] = integer
    ? [Math.floor(value - reach), Math.ceil(value + reach)]
    : [value - reach, value + reach]
  const [least, most] = [minimum ?? above, maximum ?? below].map((bound) =>
    bound === undefined ? undefined : bound / factor,
  )
  const ends = { low: Math.max(low, least ?? low), high: Math.min(high, most ?? high) }
  return ends.low < ends.high ? ends : undefined
}
