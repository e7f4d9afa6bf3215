import type { FastifyInstance } from 'fastify'
import { problems } from '../../http/errors.ts'
import type { FileKind } from '../reading/read-import.ts'

/** Bytes of a file; it is not parsed on the event loop. */
export const fileBytesMaximum = 10_000_000

/** What files are sent as. */
export const fileTypes: Readonly<Record<string, FileKind>> = {
  'application/json': 'json',
  'text/csv': 'text',
  'text/tab-separated-values': 'text',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
}

/** A file as it came. */
export interface FileBody {
  readonly kind: FileKind
  readonly bytes: Buffer
}

/** Hands bodies of this scope over as they are. Has to be called before its routes are registered. */
export function takeFiles(app: FastifyInstance, kinds: readonly FileKind[] = ['json', 'text', 'xlsx']): void {
  app.removeAllContentTypeParsers()
  for (const [type, kind] of Object.entries(fileTypes)) {
    if (!kinds.includes(kind)) continue
    const options = { parseAs: 'buffer', bodyLimit: fileBytesMaximum } as const
    app.addContentTypeParser<Buffer>(type, options, (request, bytes, done) => {
      // What is small compressed may be anything when it is not.
      const encoding = request.headers['content-encoding'] ?? 'identity'
      if (encoding !== 'identity') return done(problems.unsupportedMediaType())
      done(null, { kind, bytes } satisfies FileBody)
    })
  }
  app.addHook('onRoute', (route) => {
    route.bodyLimit = fileBytesMaximum
  })
}
