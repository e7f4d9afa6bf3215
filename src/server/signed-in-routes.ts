import type { FastifyInstance } from 'fastify'
import { capabilityRoutes } from './accounts/capability-routes.ts'
import { takePersonalTokens } from './accounts/personal-token-access.ts'
import { requireAccessToken } from './accounts/tokens.ts'
import { administrationRoutes } from './administration/routes.ts'
import { carbonRoutes } from './analyses/carbon-routes.ts'
import { cashFlowRoutes } from './analyses/cash-flow-routes.ts'
import { conventionRoutes } from './analyses/convention-routes.ts'
import { solveRoutes } from './analyses/solve-routes.ts'
import { studyRoutes } from './analyses/study-routes.ts'
import { timeValueRoutes } from './analyses/time-value-routes.ts'
import { registerDenials } from './audit/denials.ts'
import { calculationEventRoutes } from './calculations/event-routes.ts'
import { calculationNameRoute } from './calculations/name-route.ts'
import { quickCalculationRoute } from './calculations/quick-route.ts'
import { calculationRoutes } from './calculations/routes.ts'
import { calculationWorkbookRoute } from './calculations/workbook-route.ts'
import { caseTableResultsRoute } from './case-tables/results-route.ts'
import { caseTableRoutes, caseTableUploadRoute } from './case-tables/routes.ts'
import { chainRoutes } from './chains/routes.ts'
import { commentRoutes } from './comments/routes.ts'
import { attributionRoutes } from './comparisons/routes.ts'
import type { OpenedPool } from './database/database.ts'
import { deciderRoutes } from './deciders/routes.ts'
import { calculationFileRoutes } from './exchange/files/routes.ts'
import { mappingRoutes } from './exchange/importing/mapping-routes.ts'
import { importRoutes } from './exchange/importing/routes.ts'
import { tableRoutes } from './exchange/importing/table-routes.ts'
import { bodyLimits } from './http/body-limits.ts'
import { registerIdempotency } from './http/idempotency/hooks.ts'
import { registerPreconditions } from './http/preconditions.ts'
import { libraryRoutes } from './library/routes.ts'
import { portfolioRoutes } from './portfolios/routes.ts'
import { presenceRoute } from './presence/route.ts'
import { projectCopyRoutes } from './projects/copy-routes.ts'
import { projectListRoute } from './projects/list-route.ts'
import { registerRoleRefusals } from './projects/role-refusals.ts'
import { projectRoutes } from './projects/routes.ts'
import { auditRoutes } from './reference-data/audit-routes.ts'
import { cacheRoutes } from './reference-data/cache-routes.ts'
import { comparisonRoutes } from './reference-data/comparison-routes.ts'
import { editionPreviewRoute } from './reference-data/edition-preview-route.ts'
import { referenceDataRoutes } from './reference-data/routes.ts'
import { projectRegisterRoutes } from './register/project-routes.ts'
import { registerRoutes } from './register/routes.ts'
import { reportRoutes } from './report/routes.ts'
import { reviewRoutes } from './review/routes.ts'
import { scenarioCopyRoutes } from './scenarios/copy-routes.ts'
import { editionUpdateRoute } from './scenarios/edition-update-route.ts'
import { headlineRoute } from './scenarios/headline-route.ts'
import { placeRoute } from './scenarios/place-route.ts'
import { scenarioRoutes } from './scenarios/routes.ts'
import { uncertaintyPresetsRoute } from './scenarios/uncertainty-presets-route.ts'
import { studyEventRoute } from './studies/event-route.ts'
import { keptStudyRoutes } from './studies/routes.ts'
import { sampleRoutes } from './studies/samples/routes.ts'

type WithDatabase = Pick<OpenedPool, 'database'>

/** What a person who is signed in may ask for, and change. */
export async function signedInRoutes(app: FastifyInstance, { database }: WithDatabase): Promise<void> {
  takeLargeBodies(app)
  takePersonalTokens(app, 'write')
  app.addHook('onRequest', requireAccessToken)
  registerPreconditions(app)
  registerRoleRefusals(app)
  registerIdempotency(app, database)
  registerDenials(app, database)
  await app.register(capabilityRoutes)
  await app.register(administrationRoutes, { prefix: '/admin' })
  await app.register(referenceDataRoutes)
  await app.register(comparisonRoutes)
  await app.register(auditRoutes)
  await app.register(cacheRoutes)
  await app.register(projectListRoute)
  await app.register(projectRoutes)
  await app.register(projectCopyRoutes)
  await app.register(scenarioRoutes)
  await app.register(headlineRoute)
  await app.register(placeRoute)
  await app.register(presenceRoute)
  await app.register(scenarioCopyRoutes)
  await app.register(editionUpdateRoute)
  await app.register(uncertaintyPresetsRoute)
  await app.register(registerRoutes)
  await app.register(projectRegisterRoutes)
  await app.register(calculationRoutes)
  await app.register(calculationNameRoute)
  await app.register(chainRoutes)
  await app.register(calculationFileRoutes)
  await app.register(importRoutes)
  await app.register(mappingRoutes)
  await app.register(calculationWorkbookRoute)
  await app.register(reportRoutes)
  await app.register(reviewRoutes)
  await app.register(commentRoutes)
  await app.register(libraryRoutes)
  await app.register(calculationEventRoutes)
  await app.register(keptStudyRoutes)
  await app.register(studyEventRoute)
  await app.register(sampleRoutes)
  await app.register(caseTableUploadRoute)
  await app.register(caseTableRoutes)
  await app.register(caseTableResultsRoute)
}

/** These take no Idempotency-Key, because they store nothing: to repeat one is safe, and keeping its answer would take room. */
export async function answeringRoutes(app: FastifyInstance, { database }: WithDatabase): Promise<void> {
  takeLargeBodies(app)
  takePersonalTokens(app, 'calculate')
  app.addHook('onRequest', requireAccessToken)
  registerPreconditions(app)
  registerDenials(app, database)
  await app.register(quickCalculationRoute)
  await app.register(tableRoutes)
  await app.register(cashFlowRoutes)
  await app.register(carbonRoutes)
  await app.register(solveRoutes)
  await app.register(studyRoutes)
  await app.register(attributionRoutes)
  await app.register(portfolioRoutes)
  await app.register(deciderRoutes)
  await app.register(conventionRoutes)
  await app.register(timeValueRoutes)
  await app.register(editionPreviewRoute)
}

/** Has to be called before the routes of the scope are registered. */
function takeLargeBodies(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    route.bodyLimit = bodyLimits.signedIn
  })
}
