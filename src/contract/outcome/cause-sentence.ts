import type { Calculation } from '../../engine/calculate.ts'
import type { Formula, Input, Quantity } from '../../engine/language/quantity.ts'
import { conventions } from '../../engine/model/inputs/conventions.ts'
import { year } from '../../engine/model/inputs/economic-inputs.ts'
import { product } from '../../engine/model/inputs/inputs.ts'
import type { Given } from '../../engine/run/influence.ts'
import type { Cause } from '../../engine/run/influence-cause.ts'
import { type Field, headOf, inputsOf, lists, sections } from '../request/catalogue.ts'
import type { GivenInput } from '../request/given-inputs.ts'
import { dotted } from '../request/pointers.ts'
import { threeDigits } from '../text/digits.ts'

/** What a cause is, as a sentence without its end. */
export function causeSentence(cause: Cause, given: readonly GivenInput[], calculation: Calculation): string {
  const { quantity, element } = cause
  const isOwn = (each: Given['sets'][number]) =>
    each.quantity === quantity && (each.element === undefined || each.element === element)
  const own = given.find(({ sets }) => sets.some(isOwn))
  if (quantity.kind === 'input') return inputSentence(quantity, cause, own, calculation)
  return own
    ? `${dotted(own.pointer)} is ${valueAt(cause, calculation) === 0 ? 0 : 'given'}`
    : formulaSentence(quantity, cause, calculation)
}

function valueAt({ quantity, element }: Cause, { slots }: Calculation): number | undefined {
  const slot = slots[quantity.id]
  return typeof slot === 'object' ? slot[element] : slot
}

function inputSentence(
  quantity: Input,
  cause: Cause,
  own: GivenInput | undefined,
  calculation: Calculation,
): string {
  const value = valueAt(cause, calculation)
  const { sources, names } = calculation
  const kind = kinds.get(quantity)
  if (kind) return `${names.product[cause.element]} is ${value === 0 ? 'not ' : ''}${kind}`
  if (!own && headOf.has(quantity)) return 'No unit that is given needs it'
  const name = own ? dotted(own.pointer) : pathOf(quantity)
  const word = quantity.states?.[value ?? -1]
  if (word !== undefined) return `${name}${own ? '' : ofElement(quantity, cause, calculation)} is ${word}`
  if (!own && !sources?.get(quantity)?.startsWith('Preset'))
    return `${name}${ofElement(quantity, cause, calculation)} is not given`
  return value === 0 ? `${name} is 0` : `${name} is given`
}

function ofElement({ per }: Quantity, { element }: Cause, { names }: Calculation): string {
  const name =
    per && per !== 'year' && per !== 'policyYear' && per !== 'contractYear' && per !== 'pathYear'
      ? names[per][element]
      : undefined
  return name === undefined ? '' : ` of ${name}`
}

const kinds: ReadonlyMap<Input, string> = new Map([
  [product.isMain, 'the main product'],
  [product.isFuel, 'a fuel'],
])

function formulaSentence(formula: Formula, cause: Cause, calculation: Calculation): string {
  const quoted = `“${formula.name}”`
  if (formula.per !== 'year')
    return quoted + ofElement(formula, cause, calculation) + isAsItIs(cause, calculation)
  const all = calculation.slots[formula.id] as ArrayLike<number>
  const years = calculation.slots[year.id] as ArrayLike<number>
  const isSame = Array.from(all).every((each) => Object.is(each, all[0]))
  const is = isAsItIs(cause, calculation)
  return isSame && !cause.isSameEitherWay
    ? `${quoted}${is} in every year`
    : `${quoted} in year ${years[cause.element]}${is}`
}

function isAsItIs(cause: Cause, calculation: Calculation): string {
  if (cause.isSameEitherWay) return ' is the same either way'
  const value = valueAt(cause, calculation) ?? Number.NaN
  return Number.isFinite(value) ? ` is ${threeDigits(value)}` : ' does not exist'
}

/** Where an input would stand in the request; its name where it is a form of another one, which has the same place. */
function pathOf(input: Input): string {
  return paths.get(input) ?? `“${input.name}”`
}

const pathsIn = (prefix: string, fields: Readonly<Record<string, Field>>): [Input, string][] =>
  Object.entries(fields).flatMap(([key, field]) =>
    (field.kind === 'quantity' ? field.heads : inputsOf(field)).map((input): [Input, string] => [
      input,
      `${prefix}.${key}`,
    ]),
  )

const paths: ReadonlyMap<Input, string> = new Map([
  ...Object.entries({ ...sections, ...lists }).flatMap(([part, fields]) => pathsIn(part, fields)),
  ...Object.entries(conventions).map(([key, input]): [Input, string] => [input, `convention.${key}`]),
])
