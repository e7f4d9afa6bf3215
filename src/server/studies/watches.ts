import type { FastifyInstance } from 'fastify'
import type { Database } from '../database/database.ts'
import { openWatches, type Watches } from '../http/watches.ts'
import { listEndedStudies } from './queries.ts'

declare module 'fastify' {
  interface FastifyInstance {
    studyWatches: Watches
  }
}

/** Has to come before the routes that watch. */
export function registerStudyWatches(app: FastifyInstance, database: Database): void {
  const watches = openWatches(app, {
    channel: 'studies',
    listEnded: (ids) => listEndedStudies(database, ids),
  })
  app.decorate('studyWatches', watches)
}
