import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance, RouteOptions } from 'fastify'
import Type, { type TStringOptions } from 'typebox'
import { type ErrorStatus, errorResponses } from './error-handling.ts'
import { shareNamedSchemas } from './named-schemas.ts'
import { pagePolicy } from './security-headers.ts'

/** Describes the API from the schemas of the routes that are registered after it; for everybody to read unless API_DOCS is off. */
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
        { name: 'accounts', description: 'Registering, signing in, your own account.' },
        { name: 'validation', description: 'Published cases, run by the engine.' },
        { name: 'analyses', description: 'Questions that are answered without storing anything' },
        {
          name: 'reference-data',
          description: 'What the product knows: pathways, prices, properties, units.',
        },
        { name: 'projects', description: 'A project holds scenarios to be compared.' },
        { name: 'people', description: 'Who works on a project besides its owner, and in which role.' },
        { name: 'comments', description: 'What people of a project say of a number or an input.' },
        { name: 'scenarios', description: 'A scenario is one plant with its inputs.' },
        { name: 'calculations', description: 'A calculation is kept with its inputs and can be explained.' },
        { name: 'case tables', description: 'Tables of cases, calculated in the background and kept.' },
        { name: 'studies', description: 'Many trials of one case, computed in the background and kept.' },
        { name: 'people', description: 'A project belongs to people: owner, editors, reviewers, viewers.' },
        {
          name: 'library',
          description: 'What people keep with its source, to use it again in any scenario.',
        },
        { name: 'links', description: 'A link lets somebody without an account read one calculation.' },
        { name: 'administration', description: 'For administrators.' },
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
  if (app.config.API_DOCS === 'off') return
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: pagePolicy,
    uiConfig: { persistAuthorization: true },
    theme: {
      title: 'SAFAPAC API',
      css: [{ filename: 'safapac.css', content: '.swagger-ui .topbar { display: none }' }],
    },
  })

  const optionalBodies = new Set<string | undefined>()
  app.addHook('onRoute', ({ schema }) => {
    if (schema?.body && Type.IsOptional(schema.body)) optionalBodies.add(schema.operationId)
  })
  let document: string | undefined
  app.get('/openapi.json', { schema: { hide: true } }, (_request, reply) => {
    document ??= JSON.stringify(describe(app, optionalBodies))
    return reply.type('application/json').send(document)
  })
}

interface Operation {
  readonly operationId: string
  readonly requestBody?: { required: boolean; readonly content: Record<string, { schema: object }> }
}

/** What /openapi.json answers: each named schema once, and bodies that may be left out marked as such. */
function describe(app: FastifyInstance, optionalBodies: ReadonlySet<string | undefined>): object {
  const document = app.swagger() as object as { readonly paths: Record<string, Record<string, Operation>> }
  for (const { operationId, requestBody } of Object.values(document.paths).flatMap(
    Object.values<Operation>,
  )) {
    if (!requestBody) continue
    requestBody.required = !optionalBodies.has(operationId)
    // What is absent reaches a route as null, and so null stands for it.
    if (requestBody.required) continue
    for (const media of Object.values(requestBody.content)) {
      media.schema = { anyOf: [media.schema, { type: 'null' }] }
    }
  }
  return shareNamedSchemas(document)
}

/** Adds an optional header to what is described of a route, and the refusals that come with it. */
export function documentHeader(
  route: RouteOptions,
  name: string,
  options: TStringOptions,
  ...refusals: ErrorStatus[]
): void {
  const { headers } = (route.schema ?? {}) as { headers?: Type.TObject }
  documentRefusals(route, ...refusals)
  route.schema = {
    ...route.schema,
    headers: Type.Object({ ...headers?.properties, [name]: Type.Optional(Type.String(options)) }),
  }
}

/** Adds refusals to what is described of a route, for what looks at requests before it. */
export function documentRefusals(route: RouteOptions, ...refusals: ErrorStatus[]): void {
  const response = route.schema?.response as object | undefined
  route.schema = { ...route.schema, response: { ...errorResponses(...refusals), ...response } }
}
