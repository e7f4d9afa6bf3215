import fc from 'fast-check'
import { jsonValues } from './json-values.ts'

type Schema = Readonly<Record<string, unknown>>

const depthMaximum = 6

/** Values that a schema of the API's description allows, as far as it says what it allows. */
export function valuesOf(
  schema: Schema,
  schemas: Readonly<Record<string, Schema>>,
  depth = 0,
): fc.Arbitrary<unknown> {
  const inner = (each: unknown) => valuesOf(each as Schema, schemas, depth + 1)
  if (depth > depthMaximum) return fc.constant(null)
  if (typeof schema.$ref === 'string') return inner(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {})
  if ('const' in schema) return fc.constant(schema.const)
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum)
  const alternatives = schema.anyOf ?? schema.oneOf
  if (Array.isArray(alternatives)) return fc.oneof(...alternatives.map(inner))
  switch (schema.type) {
    case 'object':
      return objectsOf(schema, inner)
    case 'array':
      return fc.array(inner(schema.items ?? {}), { maxLength: 4 })
    case 'string':
      return textsOf(schema)
    case 'integer':
      return fc.integer(rangeOf(schema))
    case 'number':
      return fc.double({ ...rangeOf(schema), noNaN: true, noDefaultInfinity: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return jsonValues
  }
}

function objectsOf(schema: Schema, inner: (each: unknown) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const properties = Object.entries((schema.properties ?? {}) as Schema)
  const required = (schema.required ?? []) as string[]
  const members = Object.fromEntries(properties.map(([name, each]) => [name, inner(each)]))
  return fc.record(members, { requiredKeys: required.filter((name) => name in members) })
}

const rangeOf = ({ minimum, maximum }: Schema) => ({
  ...(typeof minimum === 'number' && { min: minimum }),
  ...(typeof maximum === 'number' && { max: maximum }),
})

function textsOf({ minLength = 0, maxLength, format }: Schema): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid()
  const least = Number(minLength)
  return fc.string({ minLength: least, maxLength: Math.max(least, Math.min(Number(maxLength ?? 40), 40)) })
}
