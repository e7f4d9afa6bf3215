import type { FastifyInstance } from 'fastify'
import { problems } from './errors.ts'

/**
 * Answers unknown addresses with 404, and known ones asked with another method with 405, before the
 * body is read. To be called before the routes are registered, because it takes note of them.
 */
export function registerUnknownRoutes(app: FastifyInstance): void {
  const methods = new KnownMethods()
  app.addHook('onRoute', (route) => methods.add(route.url, [route.method].flat()))
  app.addHook('onRequest', (request, _reply, done) => {
    if (!request.is404) return done()
    const allowed = methods.of(request.url)
    done(allowed.length > 0 ? problems.methodNotAllowed(allowed) : problems.notFound())
  })
}

interface KnownRoute {
  readonly segments: readonly string[]
  readonly methods: Set<string>
}

/** Which methods an address answers to; the router itself can only be asked about one method at a time. */
export class KnownMethods {
  readonly #routes = new Map<string, KnownRoute>()

  /** @param pattern as given to the router: `:name` stands for one segment, `*` for the rest. */
  add(pattern: string, methods: readonly string[]): void {
    const route = this.#routes.get(pattern) ?? { segments: pattern.split('/'), methods: new Set() }
    for (const method of methods) route.methods.add(method)
    this.#routes.set(pattern, route)
  }

  /** In alphabetical order; none where nothing is known by that address. */
  of(url: string): string[] {
    const path = (url.split('?', 1)[0] ?? '').split('/')
    const matching = [...this.#routes.values()].filter(({ segments }) => covers(segments, path))
    return [...new Set(matching.flatMap(({ methods }) => [...methods]))].sort()
  }
}

function covers(pattern: readonly string[], path: readonly string[]): boolean {
  const isOpen = pattern.at(-1) === '*'
  if (isOpen ? path.length < pattern.length : path.length !== pattern.length) return false
  return pattern.every((segment, index) => {
    if (segment === '*') return true
    return segment.startsWith(':') ? path[index] !== '' : segment === path[index]
  })
}
