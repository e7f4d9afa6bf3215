import Type, { type TSchema } from 'typebox'
import type { Validator } from 'typebox/compile'
import type { TLocalizedValidationError } from 'typebox/error'
import {
  escapeKey,
  type FieldError,
  isObject,
  listedMaximum,
  type Refusal,
  shortened,
} from '../../contract/request/field-error.ts'

/**
 * What a schema refuses of a value, as the API words it: one error for every missing and every unknown key. Unknown
 * keys and elements beyond a list's maximum are taken away before the validator looks for errors, so that its work
 * is bounded by the schema and not by the sender.
 */
export function refusalOf(schema: TSchema, validator: Validator, value: unknown): Refusal {
  const unknown = new UnknownKeys()
  const known = unknown.takeFrom(schema, value, '')
  const errors = (validator.Errors(known) as TLocalizedValidationError[])
    // Too few are left where others were taken away, which are told themselves.
    .filter(({ keyword }) => keyword !== 'minProperties' || unknown.count === 0)
    .flatMap(describe)
  return { errors: [...errors, ...unknown.listed], errorCount: errors.length + unknown.count }
}

class UnknownKeys {
  readonly listed: FieldError[] = []
  count = 0

  /** The value without them. */
  takeFrom(schema: TSchema, value: unknown, pointer: string): unknown {
    if (Type.IsArray(schema) && Array.isArray(value)) {
      // One too many is left, so that the list is still refused.
      const { maxItems = value.length } = schema as { readonly maxItems?: number }
      return value
        .slice(0, maxItems + 1)
        .map((item, i) => this.takeFrom(schema.items, item, `${pointer}/${i}`))
    }
    if (!Type.IsObject(schema) || !isObject(value)) return value
    const isOpen = !('additionalProperties' in schema) || schema.additionalProperties !== false
    const known: Record<string, unknown> = {}
    for (const key of Object.keys(value)) {
      const member = Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined
      if (member) known[key] = this.takeFrom(member, value[key], `${pointer}/${escapeKey(key)}`)
      else if (isOpen) known[key] = value[key]
      else this.#refuse(key, pointer)
    }
    return known
  }

  #refuse(key: string, pointer: string): void {
    this.count += 1
    if (this.listed.length < listedMaximum)
      this.listed.push(about(`${pointer}/${escapeKey(shortened(key))}`, 'is not known', 'unknown_key'))
  }
}

function describe(error: TLocalizedValidationError): FieldError[] {
  const { instancePath: parent, keyword } = error
  switch (keyword) {
    case 'required':
      return error.params.requiredProperties.map((key) => about(`${parent}/${escapeKey(key)}`, 'is required'))
    case 'type':
      return [about(parent, `must be ${[error.params.type].flat().map(typeName).join(' or ')}`, 'type')]
    case 'enum':
      return [about(parent, `must be one of ${error.params.allowedValues.join(', ')}`, 'enum')]
    default:
      return [about(parent, error.message, snakeCase(keyword))]
  }
}

function about(pointer: string, message: string, code = 'required'): FieldError {
  return { pointer, code, message: `${subjectOf(pointer)} ${message}.` }
}

/** What a message says something about. */
export function subjectOf(pointer: string): string {
  return pointer === '' ? 'The body' : pointer
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'an array',
}

function typeName(type: string): string {
  return typeNames[type] ?? type
}

function snakeCase(keyword: string): string {
  return keyword.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/\W/g, '')
}
