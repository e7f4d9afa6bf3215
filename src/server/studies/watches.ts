import type { FastifyInstance } from 'fastify'
import type { Database } from '../database/database.ts'
import { type Watches, WatchList } from '../http/watches.ts'
import { listEndedStudies } from './queries.ts'

declare module 'fastify' {
  interface FastifyInstance {
    studyWatches: Watches
  }
}

/** Before the routes that watch. They end when the process drains, because a stream would hold it up. */
export function registerStudyWatches(app: FastifyInstance, database: Database): void {
  const watches = new WatchList(app.notifications, {
    channel: 'studies',
    listEnded: (ids) => listEndedStudies(database, ids),
  })
  app.decorate('studyWatches', watches)
  app.draining.addEventListener('abort', () => watches.close())
  app.addHook('preClose', async () => watches.close())
}
