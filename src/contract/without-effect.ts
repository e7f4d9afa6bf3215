import type { Calculation } from '../engine/calculate.ts'
import type { Given } from '../engine/influence.ts'
import type { Cause } from '../engine/influence-cause.ts'
import { conventions } from '../engine/model/conventions.ts'
import { year } from '../engine/model/economic-inputs.ts'
import { product } from '../engine/model/inputs.ts'
import type { Formula, Input, Quantity } from '../engine/quantity.ts'
import { findWithoutEffect } from '../engine/without-effect.ts'
import { type Field, headOf, inputsOf, lists, sections } from './catalogue.ts'
import { type Document, type GivenInput, givenInputs } from './given-inputs.ts'
import type { Warning } from './warnings.ts'

/**
 * A warning for each value that was given and that no answered number depends on, with what switches it off.
 *
 * @param more what was given beside a document.
 */
export function withoutEffect(
  document: Document,
  calculation: Calculation,
  answered: ReadonlySet<Quantity>,
  more: readonly GivenInput[] = [],
): Warning[] {
  const years = calculation.slots[year.id] as ArrayLike<number>
  const given = [...givenInputs(document, years[0] ?? 0), ...more]
  const found = findWithoutEffect(calculation, given, answered)
  return found.flatMap(({ place, causes }) => {
    const own = given[place]
    return own ? [warning(own, causes, given, calculation)] : []
  })
}

/** More of them would tell nothing more. */
const mostReasons = 2

function warning(
  { pointer }: GivenInput,
  causes: readonly Cause[],
  given: readonly GivenInput[],
  calculation: Calculation,
): Warning {
  const all = causes.map((cause) => sentence(cause, given, calculation))
  const reasons = [...new Set(all)].slice(0, mostReasons)
  const name = dotted(pointer)
  const message =
    reasons.length > 0
      ? `${reasons.join(' and ')}, so ${name} changes nothing.`
      : `${name} changes nothing in this calculation.`
  return { code: 'without_effect', message, pointer }
}

/** '/feedstocks/0/price' as it is said: 'feedstocks.0.price'. */
const dotted = (pointer: string): string => pointer.slice(1).replaceAll('/', '.')

function sentence(cause: Cause, given: readonly GivenInput[], calculation: Calculation): string {
  const { quantity } = cause
  return quantity.kind === 'formula'
    ? formulaSentence(quantity, cause, calculation)
    : inputSentence(quantity, cause, given, calculation)
}

function inputSentence(
  quantity: Input,
  { element }: Cause,
  given: readonly GivenInput[],
  { slots, sources, names }: Calculation,
): string {
  const slot = slots[quantity.id]
  const value = typeof slot === 'object' ? slot[element] : slot
  const kind = kinds.get(quantity)
  if (kind) return `${names.product[element]} is ${value === 0 ? 'not ' : ''}${kind}`
  const isOwn = (each: Given['sets'][number]) =>
    each.quantity === quantity && (each.element === undefined || each.element === element)
  const own = given.find(({ sets }) => sets.some(isOwn))
  const name = own ? dotted(own.pointer) : pathOf(quantity)
  if (headOf.has(quantity)) return 'No unit that is given needs it'
  const word = quantity.states?.[value ?? -1]
  if (word !== undefined) return `${name} is ${word}`
  if (!own && !sources?.get(quantity)?.startsWith('Preset')) return `${name} is not given`
  return value === 0 ? `${name} is 0` : `${name} is given`
}

const kinds: ReadonlyMap<Input, string> = new Map([
  [product.isMain, 'the main product'],
  [product.isFuel, 'a fuel'],
])

function formulaSentence(
  { id, name, per }: Formula,
  { element, isSameEitherWay }: Cause,
  { slots, names }: Calculation,
): string {
  const years = slots[year.id] as ArrayLike<number>
  const of =
    per === 'year'
      ? ` in year ${years[element]}`
      : per && per !== 'policyYear'
        ? ` of ${names[per][element]}`
        : ''
  const quoted = `“${name}”${of}`
  if (isSameEitherWay) return `${quoted} is the same either way`
  const slot = slots[id]
  const value = (typeof slot === 'object' ? slot[element] : slot) ?? Number.NaN
  return Number.isFinite(value)
    ? `${quoted} is ${Number(value.toPrecision(3)).toLocaleString('en-US')}`
    : `${quoted} does not exist`
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
