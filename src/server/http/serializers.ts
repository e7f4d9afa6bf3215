import { hash } from 'node:crypto'
import { type SerializerFactory, SerializerSelector } from '@fastify/fast-json-stringify-compiler'

type Serialize = ReturnType<ReturnType<SerializerFactory>>

/**
 * Compiles answers to text, each schema once for the whole application: a HEAD route repeats the schemas of its GET, and many routes
 * answer alike. A large schema compiled takes 600 KB and 30 ms, and all of them a fifth of a start: each is compiled at its first answer.
 */
export function buildSerializerOnce(): SerializerFactory {
  const build = SerializerSelector()
  const known = new Map<string, Serialize>()
  return (shared, options) => {
    const compile = build(shared, options)
    return (route) => {
      const key = hash('sha256', JSON.stringify([shared, route.schema]))
      const serialize = known.get(key) ?? whenNeeded(() => compile(route))
      known.set(key, serialize)
      return serialize
    }
  }
}

function whenNeeded(compile: () => Serialize): Serialize {
  let serialize: Serialize | undefined
  return (answer) => {
    serialize ??= compile()
    return serialize(answer)
  }
}
