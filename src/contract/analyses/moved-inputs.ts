import type { Input } from '../../engine/language/quantity.ts'
import type { Money } from '../money/money.ts'
import { type Fields, inputsOf, type List, lists, type Section, sections } from '../request/catalogue.ts'
import type { Inputs } from '../request/inputs.ts'
import { inBaseUnit, isMeasuredBy } from '../request/quantity-units.ts'
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
export function movedInputs(inputs: Inputs, share: number): MovedInput[] {
  const by = { share, money: inputs.money }
  return [
    ...(Object.keys(sections) as Section[]).flatMap((key) =>
      movedIn(`/${key}`, key, sections[key], inputs[key] ?? {}, by),
    ),
    ...(Object.keys(lists) as List[]).flatMap((key) =>
      (inputs[key] ?? []).flatMap((item, i) => movedIn(`/${key}/${i}`, `${key}[]`, lists[key], item, by)),
    ),
  ]
}

/** How far quantities are moved, and by what amounts in another money are converted. */
interface Moving {
  readonly share: number
  readonly money: Money | undefined
}

function movedIn(
  pointer: string,
  path: string,
  fields: Fields,
  given: Readonly<Record<string, unknown>>,
  by: Moving,
): MovedInput[] {
  const list = path.endsWith('[]') ? (path.slice(0, -'[]'.length) as List) : undefined
  const element = list && typeof given.name === 'string' ? given.name : undefined
  return Object.entries(fields).flatMap(([key, field]) => {
    const quantity = given[key]
    if (field.kind !== 'quantity' || !isQuantity(quantity)) return []
    const per = list && seriesOf(list, given)
    const input = inputsOf(field).find((each) => each.per === per && isMeasuredBy(quantity, each))
    const ends = input && endsOf(quantity, input, by)
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
  quantity: Quantity,
  input: Input,
  { share, money }: Moving,
): Pick<MovedInput, 'low' | 'high'> | undefined {
  const { value } = quantity
  const { minimum, maximum, above, below, integer } = input
  const isDate = minimum !== undefined && minimum >= firstDate
  const factor = inBaseUnit({ ...quantity, value: 1 }, input, money)
  if (Number.isNaN(factor) || isDate) return undefined
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
