import type { FastifyInstance, FastifyRequest } from 'fastify'
import { watchOwnDelay } from '../../process/event-loop-delay.ts'
import { problems } from '../errors.ts'
import { defaultBounds, Load, type LoadBounds, type LoadClass, sampleMilliseconds } from './load.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * As what a request of the route is turned away when there are too many; `rest` unless said. An `exempt` one
     * never is; a `stream` is let in like the rest but not counted, because it stays open while nothing is done.
     */
    load?: LoadClass | 'exempt' | 'stream'
  }
  interface FastifyRequest {
    /** The class as which the request is being worked on. */
    loadClass: LoadClass | undefined
  }
}

const reportMilliseconds = 5_000

/**
 * Turns requests away with 503 before anything of them is read, when there are more than can be answered in time.
 * A request takes its place when its body has arrived, so that slow senders take none, and leaves it with its
 * answer. To be called before any other hook is added but those that only set headers.
 */
export function registerOverload(app: FastifyInstance, bounds: LoadBounds = defaultBounds): void {
  const load = new Load(bounds)
  const shed = { login: 0, calculation: 0, rest: 0 }
  app.decorate('load', load)
  app.decorate('shed', shed)
  app.decorateRequest('loadClass', undefined)

  const refusal = (loadClass: LoadClass) => {
    if (load.admits(loadClass)) return undefined
    shed[loadClass] += 1
    return problems.overloaded()
  }
  app.addHook('onRequest', (request, _reply, done) => {
    const loadClass = classOf(request)
    done(loadClass && refusal(loadClass === 'stream' ? 'rest' : loadClass))
  })
  app.addHook('preValidation', (request, _reply, done) => {
    const loadClass = classOf(request)
    if (!loadClass || loadClass === 'stream') return done()
    const problem = refusal(loadClass)
    if (problem) return done(problem)
    load.begin(loadClass)
    request.loadClass = loadClass
    // Calculations block: those that have arrived together are counted before the first of them begins.
    if (loadClass === 'calculation') setImmediate(done)
    else done()
  })
  app.addHook('onSend', (request, _reply, _payload, done) => {
    if (request.loadClass) load.end(request.loadClass)
    request.loadClass = undefined
    done()
  })
  watch(app)
}

function classOf({ routeOptions }: FastifyRequest): LoadClass | 'stream' | undefined {
  const load = routeOptions.config?.load ?? 'rest'
  return load === 'exempt' ? undefined : load
}

/** Adapts to the queue, and says now and then what was turned away: a line for each would add to the load. */
function watch(app: FastifyInstance): void {
  let reported = 0
  let reportAt = 0
  const readOwnDelay = watchOwnDelay(sampleMilliseconds)
  const timer = setInterval(() => {
    app.load.adapt(readOwnDelay())
    const total = app.shed.login + app.shed.calculation + app.shed.rest
    if (total === reported || performance.now() < reportAt) return
    app.log.warn({ shed: { ...app.shed }, bound: app.load.bound }, 'overloaded; requests are turned away')
    reported = total
    reportAt = performance.now() + reportMilliseconds
  }, sampleMilliseconds)
  timer.unref()
  app.addHook('onClose', (_app, done) => {
    clearInterval(timer)
    done()
  })
}
