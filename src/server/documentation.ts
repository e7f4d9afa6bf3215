import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance, RouteOptions } from 'fastify'
import Type from 'typebox'
import { type ErrorStatus, errorResponses } from './error-handling.ts'

/** Describes the API from the schemas of the routes that are registered after it. */
export async function registerDocumentation(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'SAFAPAC',
        description: 'Techno-economic analysis of sustainable-aviation-fuel plants.',
        version: '1',
      },
      servers: [{ url: '/' }],
      tags: [
        { name: 'accounts', description: 'Signing in, sessions, passwords.' },
        {
          name: 'reference-data',
          description: 'What the product knows: pathways, prices, properties, units.',
        },
        { name: 'projects', description: 'A project holds up to three scenarios.' },
        { name: 'scenarios', description: 'A scenario is one plant with its inputs.' },
        { name: 'calculations', description: 'A calculation is kept with its inputs and can be explained.' },
        { name: 'health', description: 'For load balancers.' },
      ],
      components: {
        securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      },
      security: [{ bearer: [] }],
    },
    convertConstToEnum: false,
    refResolver: { buildLocalReference: (schema) => String(schema.$id) },
  })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    uiConfig: { persistAuthorization: true },
    theme: {
      title: 'SAFAPAC API',
      css: [{ filename: 'safapac.css', content: '.swagger-ui .topbar { display: none }' }],
    },
  })

  let document: string | undefined
  app.get('/openapi.json', { schema: { hide: true } }, (_request, reply) => {
    document ??= JSON.stringify(app.swagger())
    return reply.type('application/json').send(document)
  })
}

/** Adds an optional header to what is described of a route, and the refusals that come with it. */
export function documentHeader(
  route: RouteOptions,
  name: string,
  description: string,
  ...refusals: ErrorStatus[]
): void {
  const { headers, response } = (route.schema ?? {}) as { headers?: Type.TObject; response?: object }
  route.schema = {
    ...route.schema,
    headers: Type.Object({ ...headers?.properties, [name]: Type.Optional(Type.String({ description })) }),
    response: { ...errorResponses(...refusals), ...response },
  }
}
