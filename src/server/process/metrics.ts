import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Pool } from '../database/pool.ts'
import type { EventLoopDelay } from './event-loop-delay.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** What this process counts; empty unless METRICS_PORT is set. */
    metrics: Registry
  }
}

/** The convention for HTTP servers has these bounds, in seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]
const millisecondsPerSecond = 1_000

/** Counts and times requests, when somebody is to be told: otherwise nothing is done for a request. */
export function registerMetrics(app: FastifyInstance, pool: Pool): void {
  const registry = new Registry()
  app.decorate('metrics', registry)
  if (app.config.METRICS_PORT === undefined) return
  collectProcess(registry, () => app.eventLoopDelay())
  collectPool(registry, pool)
  collectShed(app, registry)
  countActive(app, registry)
  timeRequests(app, registry)
}

/** Processor time, memory and the delay of the event loop. */
export function collectProcess(registry: Registry, delay: () => EventLoopDelay): void {
  collectDefaultMetrics({ register: registry })
  new Gauge({
    name: 'nodejs_eventloop_delay_seconds',
    help: 'By how much timers are late, in the worst of the processes.',
    labelNames: ['quantile'],
    registers: [registry],
    aggregator: 'max',
    collect() {
      const { p50, p99 } = delay()
      this.set({ quantile: '0.5' }, p50 / millisecondsPerSecond)
      this.set({ quantile: '0.99' }, p99 / millisecondsPerSecond)
    },
  })
}

function collectPool(registry: Registry, pool: Pool): void {
  new Gauge({
    name: 'db_client_connection_count',
    help: 'Connections to the database.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      this.set({ state: 'idle' }, pool.idleCount)
      this.set({ state: 'used' }, pool.totalCount - pool.idleCount)
    },
  })
  new Gauge({
    name: 'db_client_connection_pending_requests',
    help: 'Who waits for a connection to the database.',
    registers: [registry],
    collect() {
      this.set(pool.waitingCount)
    },
  })
  new Counter({
    name: 'tea_pool_timeouts_total',
    help: 'How often no connection to the database was free in time.',
    registers: [registry],
    collect() {
      this.reset()
      this.inc(pool.timeouts)
    },
  })
}

function collectShed(app: FastifyInstance, registry: Registry): void {
  new Counter({
    name: 'tea_shed_total',
    help: 'Requests turned away because there were too many.',
    labelNames: ['class'],
    registers: [registry],
    collect() {
      this.reset()
      for (const [name, count] of Object.entries(app.shed)) this.inc({ class: name }, count)
    },
  })
}

function countActive(app: FastifyInstance, registry: Registry): void {
  let active = 0
  const end = () => active--
  app.addHook('onRequest', (_request, reply, done) => {
    active++
    // Comes also when the client goes away before it is answered.
    reply.raw.once('close', end)
    done()
  })
  new Gauge({
    name: 'http_server_active_requests',
    help: 'Requests that are being answered.',
    registers: [registry],
    collect() {
      this.set(active)
    },
  })
}

function timeRequests(app: FastifyInstance, registry: Registry): void {
  const duration = new Histogram({
    name: 'http_server_request_duration_seconds',
    help: 'From the head of a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets,
    registers: [registry],
  })
  // Bound once for each combination, because looking labels up costs more than counting.
  const series = new Map<string, ReturnType<typeof duration.labels>>()
  app.addHook('onResponse', (request, reply, done) => {
    const { method } = request
    const { statusCode } = reply
    const route = request.routeOptions.url ?? ''
    const key = `${method} ${statusCode} ${route}`
    let bound = series.get(key)
    if (!bound) {
      bound = duration.labels(method, route, String(statusCode))
      series.set(key, bound)
    }
    bound.observe(reply.elapsedTime / millisecondsPerSecond)
    done()
  })
}
