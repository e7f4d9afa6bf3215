import { hash } from 'node:crypto'
import { type SerializerFactory, SerializerSelector } from '@fastify/fast-json-stringify-compiler'

/**
 * Compiles answers to text, each schema once for the whole application: a HEAD route repeats the schemas of its GET, and many routes
 * answer alike. A large schema compiled takes 600 KB.
 */
export function buildSerializerOnce(): SerializerFactory {
  const build = SerializerSelector()
  const known = new Map<string, ReturnType<ReturnType<SerializerFactory>>>()
  return (shared, options) => {
    const compile = build(shared, options)
    return (route) => {
      const key = hash('sha256', JSON.stringify([shared, route.schema]))
      const serialize = known.get(key) ?? compile(route)
      known.set(key, serialize)
      return serialize
    }
  }
}
