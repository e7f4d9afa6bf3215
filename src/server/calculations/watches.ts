import type { FastifyInstance } from 'fastify'
import type { Database } from '../database/database.ts'
import { openWatches, type Watches } from '../http/watches.ts'
import { listEndedCalculations } from './queries.ts'

declare module 'fastify' {
  interface FastifyInstance {
    watches: Watches
  }
}

/** Has to come before the routes that watch. */
export function registerWatches(app: FastifyInstance, database: Database): void {
  const watches = openWatches(app, {
    channel: 'calculations',
    listEnded: (ids) => listEndedCalculations(database, ids),
  })
  app.decorate('watches', watches)
}
