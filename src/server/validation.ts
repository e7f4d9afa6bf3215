import { isUtf8 } from 'node:buffer'
import type {
  FastifyInstance,
  FastifyRequest,
  FastifySchemaCompiler,
  FastifySchemaValidationError,
} from 'fastify'
import Type, { type TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import type { TLocalizedValidationError } from 'typebox/error'
import { Settings } from 'typebox/system'
import type { FieldError } from '../contract/field-error.ts'
import { problems } from './errors.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body's schema is there to be read in the API's description; the route checks the body itself. */
    documentedBodyOnly?: boolean
  }
}

const maximumErrors = 50
const maximumDepth = 32

Settings.Set({ maxErrors: maximumErrors })

/**
 * Bodies are taken at their word: conversion would read null as 0. URLs hold only text, so whole numbers are read
 * from them. A body schema marked `Type.Optional` lets the body be left out.
 */
const validatorCompiler: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const validator = Compile(schema)
  if (httpPart === 'body') {
    const isOptional = Type.IsOptional(schema)
    // Fastify hands an absent body over as null.
    return (body: unknown) =>
      (isOptional && body === null) || validator.Check(body) || { error: validator.Errors(body) as never }
  }
  return (text: unknown) => {
    const value = validator.Default(readWholeNumbers(schema, text))
    return validator.Check(value) ? { value } : { error: validator.Errors(value) as never }
  }
}

const digits = /^-?\d{1,16}$/

/** Only digits make a number: the library's conversion would read `1.5`, `true` and an empty text as well. */
function readWholeNumbers(schema: TSchema, text: unknown): unknown {
  if (!Type.IsObject(schema) || typeof text !== 'object' || text === null) return text
  const members = Object.entries(text).map(([name, value]) => {
    const isNumber =
      Type.IsInteger(schema.properties[name]) &&
      digits.test(String(value)) &&
      Number.isSafeInteger(Number(value))
    return [name, isNumber && typeof value === 'string' ? Number(value) : value]
  })
  return Object.fromEntries(members)
}

const acceptAnyBody: FastifySchemaCompiler<TSchema> = (part) =>
  part.httpPart === 'body' ? () => true : validatorCompiler(part)

/** To be called before the routes are: they are compiled with what is set here. */
export function registerValidation(app: FastifyInstance): void {
  app.setValidatorCompiler(validatorCompiler)
  app.addHook('onRoute', (route) => {
    if (route.config?.documentedBodyOnly) route.validatorCompiler = acceptAnyBody
  })
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, bytes, done) => {
    if (!isPlainUtf8(request)) return done(problems.unsupportedMediaType())
    if (bytes.length === 0) return done(null)
    if (!isUtf8(bytes as Buffer)) return done(problems.invalidJson())
    const text = bytes.toString()
    if (isDeeperThan(text, maximumDepth)) return done(problems.invalidInput([tooDeep]))
    parseJson(request, text, (error, body) => {
      const refused = error ? [] : findUnstorableText(text, body)
      done(refused.length > 0 ? problems.invalidInput(refused) : error, body)
    })
  })
}

const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i

/** JSON is UTF-8 (RFC 8259, 8.1); and what is small compressed may be anything when it is not. */
function isPlainUtf8({ headers }: FastifyRequest): boolean {
  const [, named = 'utf-8'] = charset.exec(headers['content-type'] ?? '') ?? []
  const encoding = headers['content-encoding'] ?? 'identity'
  return ['utf-8', 'utf8', 'us-ascii'].includes(named.toLowerCase()) && encoding === 'identity'
}

const tooDeep = { pointer: '', code: 'too_deep', message: `The body nests more than ${maximumDepth} levels.` }

/**
 * Whether the brackets of a JSON text open more than so many levels. Read from the text, because
 * what comes after parsing is recursive: a hundred thousand brackets would exhaust the stack.
 */
export function isDeeperThan(json: string, levels: number): boolean {
  let depth = 0
  for (let index = 0; index < json.length; index += 1) {
    const character = json[index]
    if (character === '"') index = endOfString(json, index)
    else if (character === '[' || character === '{') depth += 1
    else if (character === ']' || character === '}') depth -= 1
    if (depth > levels) return true
  }
  return false
}

function endOfString(json: string, start: number): number {
  let index = start + 1
  while (index < json.length && json[index] !== '"') index += json[index] === '\\' ? 2 : 1
  return index
}

/**
 * Text that PostgreSQL cannot store: NUL characters and halves of surrogate pairs, in values or
 * in keys. Either can only be written as an escape, so most bodies are not walked through.
 */
export function findUnstorableText(json: string, body: unknown): FieldError[] {
  if (!json.includes('\\u')) return []
  const found: FieldError[] = []
  const visit = (value: unknown, pointer: string) => {
    if (found.length >= maximumErrors) return
    if (typeof value === 'string' && isUnstorable(value)) found.push(unstorable(pointer))
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (isUnstorable(key)) found.push(unstorable(pointer))
      else visit(inner, `${pointer}/${escapePointer(key)}`)
    }
  }
  visit(body, '')
  return found
}

function isUnstorable(text: string): boolean {
  return text.includes('\0') || !text.isWellFormed()
}

function unstorable(pointer: string): FieldError {
  const message = `${subject(pointer)} must not contain NUL characters or incomplete surrogate pairs.`
  return { pointer, code: 'invalid_text', message }
}

/** The validator's findings as the API words them: one for every missing and every unknown key. */
export function describeValidation(found: readonly FastifySchemaValidationError[]): FieldError[] {
  return (found as unknown as readonly TLocalizedValidationError[]).flatMap(describe).slice(0, maximumErrors)
}

function describe(error: TLocalizedValidationError): FieldError[] {
  const { instancePath: parent, keyword } = error
  switch (keyword) {
    case 'required':
      return error.params.requiredProperties.map((key) =>
        about(`${parent}/${escapePointer(key)}`, 'is required'),
      )
    case 'additionalProperties':
      return error.params.additionalProperties.map((key) =>
        about(`${parent}/${escapePointer(key)}`, 'is not known', 'unknown_key'),
      )
    // Repeats what additionalProperties says.
    case 'boolean':
      return []
    case 'type':
      return [about(parent, `must be ${[error.params.type].flat().map(typeName).join(' or ')}`, 'type')]
    case 'enum':
      return [about(parent, `must be one of ${error.params.allowedValues.join(', ')}`, 'enum')]
    default:
      return [about(parent, error.message, snakeCase(keyword))]
  }
}

function about(pointer: string, message: string, code = 'required'): FieldError {
  return { pointer, code, message: `${subject(pointer)} ${message}.` }
}

function subject(pointer: string): string {
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

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
