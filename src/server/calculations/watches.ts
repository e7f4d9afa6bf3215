import type { FastifyInstance } from 'fastify'
import type { Database } from '../database/database.ts'
import { type Watches, WatchList } from '../http/watches.ts'
import { listEndedCalculations } from './queries.ts'

declare module 'fastify' {
  interface FastifyInstance {
    watches: Watches
  }
}

/** Before the routes that watch. They end when the process drains, because a stream would hold it up. */
export function registerWatches(app: FastifyInstance, database: Database): void {
  const watches = new WatchList(app.notifications, {
    channel: 'calculations',
    listEnded: (ids) => listEndedCalculations(database, ids),
  })
  app.decorate('watches', watches)
  app.draining.addEventListener('abort', () => watches.close())
  app.addHook('preClose', async () => watches.close())
}
