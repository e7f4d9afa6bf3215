import type { FastifyInstance } from 'fastify'

/** The printed address itself: what this is, and where to go on. */
export async function welcomeRoute(app: FastifyInstance): Promise<void> {
  app.get('/', { config: { load: 'exempt' }, schema: { hide: true } }, (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(welcome(app.config.API_DOCS !== 'off')),
  )
}

const welcome = (isDescribed: boolean): string =>
  [
    'SAFAPAC: techno-economic analysis of sustainable-aviation-fuel plants',
    '',
    'The API is under /api/v1; sign in with POST /api/v1/auth/login.',
    ...(isDescribed ? ['It is described at /docs, for programs at /openapi.json.'] : []),
    'Whether the service is well: /health',
    '',
  ].join('\n')
