import type { FastifyInstance } from 'fastify'
import { problems } from '../../http/errors.ts'

/** In a process: each holds a file of some megabytes until it has been read. */
const uploadsMaximum = 8

declare module 'fastify' {
  interface FastifyRequest {
    endUpload: (() => void) | null
  }
}

/**
 * Lets each person send one file at a time to this process, and not too many people together; the others are refused before anything of
 * theirs is received. To be called once users are known.
 */
export function registerUploads(app: FastifyInstance): void {
  const people = new Set<string>()
  app.decorateRequest('endUpload', null)
  app.addHook('onRequest', (request, reply, done) => {
    const { id } = request.user
    if (people.has(id)) return done(problems.quotaExceeded('uploads', 1))
    if (people.size >= uploadsMaximum) return done(problems.overloaded())
    people.add(id)
    let isOver = false
    request.endUpload = () => {
      // Said twice it would end the next one of the same person.
      if (!isOver) people.delete(id)
      isOver = true
    }
    // Also where the client has gone before all of it arrived. The request itself is closed as soon as it has.
    reply.raw.once('close', () => request.endUpload?.())
    done()
  })
  app.addHook('onResponse', (request, _reply, done) => {
    request.endUpload?.()
    done()
  })
}
