import { isUtf8 } from 'node:buffer'
import type { FastifyInstance, FastifyRequest, FastifySchemaCompiler } from 'fastify'
import Type, { type TSchema } from 'typebox'
import { Compile, type Validator } from 'typebox/compile'
import { Settings } from 'typebox/system'
import {
  escapeKey,
  type FieldError,
  listedMaximum,
  type Refusal,
} from '../../contract/request/field-error.ts'
import { type LargeBodyTurns, largeBodyBytes } from './body-limits.ts'
import { problems } from './errors.ts'
import type { Problem } from './problem.ts'
import { refusalOf, subjectOf } from './schema-errors.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body's schema is there to be read in the API's description; the route checks the body itself. */
    documentedBodyOnly?: boolean
  }
}

const maximumDepth = 32
/** No legal body has a fifth of it; so many are parsed and refused in some 10 ms. */
const maximumValues = 25_000

/** Nothing is left out of the count: a value without unknown keys has fewer errors, whatever its schema. */
Settings.Set({ maxErrors: 10_000 })

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
      (isOptional && body === null) || validator.Check(body) || { error: refuse(schema, validator, body) }
  }
  return (text: unknown) => {
    const value = validator.Default(readWholeNumbers(schema, text))
    if (validator.Check(value)) return { value }
    // A malformed id is an unknown id.
    return { error: httpPart === 'params' ? problems.notFound() : refuse(schema, validator, value) }
  }
}

/** What a schema refuses of a value that is no request. @returns undefined where it refuses nothing. */
export function refusalBy(schema: TSchema, value: unknown): Refusal | undefined {
  const validator = Compile(schema)
  return validator.Check(value) ? undefined : refusalOf(schema, validator, value)
}

function refuse(schema: TSchema, validator: Validator, value: unknown): Problem {
  const { errors, errorCount } = refusalOf(schema, validator, value)
  return problems.invalidInput(errors, errorCount)
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

/**
 * Has to be called before the routes are registered: they are compiled with what is set here.
 *
 * @param turnOf a large body waits for before it is read; left out: it waits for nothing.
 */
export function registerValidation(app: FastifyInstance, turnOf?: LargeBodyTurns): void {
  app.setValidatorCompiler(validatorCompiler)
  app.addHook('onRoute', (route) => {
    if (route.config?.documentedBodyOnly) route.validatorCompiler = acceptAnyBody
  })
  app.removeAllContentTypeParsers()
  const read = bodyReader(app)
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, bytes, done) => {
    if (!turnOf || bytes.length <= largeBodyBytes) return read(request, bytes as Buffer, done)
    turnOf(request).then((end) => {
      read(request, bytes as Buffer, done)
      end()
    }, done)
  })
}

type Done = (error: Error | null, body?: unknown) => void

function bodyReader(app: FastifyInstance) {
  const parseJson = app.getDefaultJsonParser('error', 'error')
  return (request: FastifyRequest, bytes: Buffer, done: Done) => {
    if (!isPlainUtf8(request)) return done(problems.unsupportedMediaType())
    if (bytes.length === 0) return done(null)
    if (!isUtf8(bytes)) return done(problems.invalidJson())
    const text = bytes.toString()
    const { isTooDeep, values } = measureJson(text, maximumDepth)
    if (isTooDeep) return done(problems.invalidInput([tooDeep]))
    if (values > maximumValues) return done(problems.invalidInput([tooMany(values)]))
    parseJson(request, text, (error, body) => {
      const refused = error ? [] : findUnstorableText(text, body)
      done(refused.length > 0 ? problems.invalidInput(refused) : error, body)
    })
  }
}

const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i

/** JSON is UTF-8 (RFC 8259, 8.1); and what is small compressed may be anything when it is not. */
function isPlainUtf8({ headers }: FastifyRequest): boolean {
  const [, named = 'utf-8'] = charset.exec(headers['content-type'] ?? '') ?? []
  const encoding = headers['content-encoding'] ?? 'identity'
  return ['utf-8', 'utf8', 'us-ascii'].includes(named.toLowerCase()) && encoding === 'identity'
}

const tooDeep = { pointer: '', code: 'too_deep', message: `The body nests more than ${maximumDepth} levels.` }

const tooMany = (values: number): FieldError => {
  const message = `The body holds ${values} values, and at most ${maximumValues} are read.`
  return { pointer: '', code: 'too_many_values', message }
}

/** Whether the brackets of a JSON text open more than so many levels. */
export const isDeeperThan = (json: string, levels: number): boolean => measureJson(json, levels).isTooDeep

/**
 * Whether a JSON text nests deeper than so many levels, and how many values it holds at most. Read from the text,
 * because what comes after parsing is recursive, and takes longer the more values there are.
 */
function measureJson(json: string, levels: number): { isTooDeep: boolean; values: number } {
  let depth = 0
  let values = 1
  for (let index = 0; index < json.length; index += 1) {
    const character = json[index]
    if (character === '"') index = endOfString(json, index)
    else if (character === ',') values += 1
    else if (character === '[' || character === '{') {
      depth += 1
      values += 1
      if (depth > levels) return { isTooDeep: true, values }
    } else if (character === ']' || character === '}') depth -= 1
  }
  return { isTooDeep: false, values }
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
    if (found.length >= listedMaximum) return
    if (typeof value === 'string' && isUnstorable(value)) found.push(unstorable(pointer))
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (isUnstorable(key)) found.push(unstorable(pointer))
      else visit(inner, `${pointer}/${escapeKey(key)}`)
    }
  }
  visit(body, '')
  return found
}

function isUnstorable(text: string): boolean {
  return text.includes('\0') || !text.isWellFormed()
}

function unstorable(pointer: string): FieldError {
  const message = `${subjectOf(pointer)} must not contain NUL characters or incomplete surrogate pairs.`
  return { pointer, code: 'invalid_text', message }
}
