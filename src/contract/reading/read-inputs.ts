import type { Input } from '../../engine/language/quantity.ts'
import { presets } from '../../engine/model/inputs/presets.ts'
import { feedstock } from '../../engine/model/inputs/purchased-inputs.ts'
import {
  conventionFields,
  formsOf,
  listLimits,
  lists,
  optionalLists,
  optionalSections,
  type Section,
  sections,
} from '../request/catalogue.ts'
import { type FieldError, isObject, type Refusal } from '../request/field-error.ts'
import { FieldReader } from '../request/field-reader.ts'
import { inMoneyOfAnalysis } from '../request/in-money-of-analysis.ts'
import type { GivenPathway, Inputs } from '../request/inputs.ts'
import { isLegacyBody, type ReferenceCapital, translateLegacyBody } from '../request/legacy/legacy-body.ts'
import { readMoney } from '../request/read-money.ts'
import { seriesOf } from '../request/series-of.ts'
import { checkCapital } from './capital-checks.ts'
import { crossCheck } from './cross-checks.ts'
import { checkMoney } from './money-checks.ts'

export type Reading =
  | { readonly inputs: Inputs; readonly pathway: GivenPathway; readonly errors?: undefined }
  | (Refusal & { readonly inputs?: undefined })

/**
 * Reads the body of a calculation, in our own shape or in the existing system's. Nothing is coerced,
 * guessed or dropped: every key must be known, every quantity have a unit of the right kind and a value in
 * its range.
 *
 * @param capitalOf reference capital and capacity of a pathway, for a body of the existing system that
 *   leaves them out.
 * @returns the validated document, or every error with its JSON pointer into the body as it was sent.
 */
export function readInputs(body: unknown, capitalOf?: ReferenceCapital): Reading {
  if (!isLegacyBody(body)) {
    const refused = checkDocument(body)
    if (refused.errorCount > 0) return refused
    return { inputs: withConventionObject(body as object), pathway: {} }
  }
  const { document, pointers, pathway, refused } = translateLegacyBody(body, capitalOf)
  const all = joinRefusals(refused, checkDocument(document), pointers)
  return all.errorCount > 0 ? all : { inputs: withConventionObject(document), pathway }
}

/**
 * As `readInputs` for one of many documents in our own shape that are made of the same objects: a section or an element that
 * was read and is right is not read again, only what several say together.
 *
 * @param known objects that are right; those of this document are added.
 */
export function readShared(document: object, known: WeakSet<object>): Reading {
  const refused = checkDocument(document, known)
  if (refused.errorCount > 0) return refused
  return { inputs: withConventionObject(document), pathway: {} }
}

/** One error a place: the translation's, where what it left is refused in the document as well. */
function joinRefusals(
  translation: Refusal,
  document: Refusal,
  pointers: (pointer: string) => string,
): Refusal {
  const byPlace = new Map<string, FieldError>()
  const moved = document.errors.map((error) => ({ ...error, pointer: pointers(error.pointer) }))
  for (const error of [...translation.errors, ...moved]) {
    if (!byPlace.has(error.pointer)) byPlace.set(error.pointer, error)
  }
  const repeated = translation.errors.length + moved.length - byPlace.size
  return {
    errors: [...byPlace.values()],
    errorCount: translation.errorCount + document.errorCount - repeated,
  }
}

/** A preset by its name becomes an object, so that a draft of one setting later leaves the preset as it is. */
function withConventionObject(document: object): Inputs {
  const inputs = document as Inputs
  const { convention } = inputs
  return typeof convention === 'string' ? { ...inputs, convention: { preset: convention } } : inputs
}

function checkDocument(document: unknown, known?: WeakSet<object>): Refusal {
  const reader = new FieldReader('complete')
  const keys = [...Object.keys(sections), ...Object.keys(lists), 'convention', 'money']
  const body = reader.object(document, '', keys)
  if (!body) return reader
  if (body.money !== undefined) reader.money = readMoney(reader, body.money) ?? 'refused'
  // What an amount is in USD depends on the section money, too.
  const right = body.money === undefined ? known : undefined
  for (const key of Object.keys(sections) as Section[]) {
    const section = body[key]
    if (section !== undefined)
      once(reader, section, right, () => reader.fields(section, `/${key}`, sections[key]))
    else if (!optionalSections.includes(key)) {
      reader.refuse(`/${key}`, 'missing', `The section ${key} is missing.`)
    }
  }
  for (const key of Object.keys(lists) as (keyof typeof lists)[]) {
    if (body[key] !== undefined || !optionalLists.includes(key)) readList(reader, body[key], key, right)
  }
  readConvention(reader, body.convention)
  checkCapital(reader, body)
  if (reader.errorCount === 0) checkMoney(reader, body as unknown as Inputs)
  if (reader.errorCount === 0) crossCheck(reader, inMoneyOfAnalysis(body as unknown as Inputs))
  return reader
}

/** Reads a part unless it is known to be right. */
function once(
  reader: FieldReader,
  part: unknown,
  known: WeakSet<object> | undefined,
  read: () => void,
): void {
  if (isObject(part) && known?.has(part)) return
  const before = reader.errorCount
  read()
  if (isObject(part) && reader.errorCount === before) known?.add(part)
}

function readList(
  reader: FieldReader,
  value: unknown,
  key: keyof typeof lists,
  known: WeakSet<object> | undefined,
): void {
  const [minItems, maxItems] = listLimits[key]
  if (!Array.isArray(value) || value.length < minItems || value.length > maxItems) {
    const code = value === undefined ? 'missing' : 'not_a_list'
    reader.refuse(`/${key}`, code, `${key} must be a list of ${minItems} to ${maxItems} elements.`)
    return
  }
  value.forEach((item, i) => {
    once(reader, item, known, () => reader.fields(item, `/${key}/${i}`, lists[key], narrowing(key, item)))
  })
}

/**
 * Whether an element is counted by mass or by energy decides what its quantities may become; a feedstock that is waste
 * may have a price below zero.
 */
export function narrowing(
  key: keyof typeof lists,
  item: unknown,
): (inputs: readonly Input[]) => readonly Input[] {
  if (key === 'feedstocks' && isObject(item) && item.isWaste === true) {
    return (inputs) => inputs.map((input) => (prices.includes(input) ? withoutMinimum(input) : input))
  }
  const per = seriesOf(key, item)
  return per ? (inputs) => inputs.filter((input) => input.per === per) : (inputs) => inputs
}

const prices = [feedstock.price, ...formsOf(feedstock.price)]
const withoutMinimum = ({ minimum: _, ...input }: Input): Input => input

export function readConvention(reader: FieldReader, value: unknown): void {
  if (value === undefined) return
  if (typeof value === 'string') {
    readPreset(reader, value, '/convention')
    return
  }
  const given = reader.object(value, '/convention', ['preset', ...Object.keys(conventionFields)])
  for (const [key, each] of Object.entries(given ?? {})) {
    const field = conventionFields[key as keyof typeof conventionFields]
    const isTakenAway = each === null && reader.mode === 'draft'
    if (isTakenAway) continue
    if (field?.kind === 'choice') reader.choice(each, `/convention/${key}`, field.input)
    else if (key === 'preset') readPreset(reader, each, '/convention/preset')
  }
}

function readPreset(reader: FieldReader, value: unknown, pointer: string): void {
  const names = Object.keys(presets)
  if (typeof value === 'string' && names.includes(value)) return
  reader.refuse(pointer, 'unknown_choice', `The convention must be one of ${names.join(', ')}.`)
}
