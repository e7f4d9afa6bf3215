import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify'
import { pageAddresses, secretAddresses } from '../../contract/page/addresses.ts'
import { accepts } from '../http/accepts.ts'
import { problems } from '../http/errors.ts'
import { matchesEtag, sendUnchanged } from '../http/etag.ts'
import type { Encoding, PageFile, PageFiles } from './page-files.ts'

/** The built page; without files until it is there. */
export interface Page {
  files: PageFiles | undefined
}

const shell = '/index.html'
/** Files that have no hash in their names, and by what address they are asked for. */
const namedFiles: Readonly<Record<string, string>> = {
  '/theme.js': '/theme.js',
  '/favicon.svg': '/favicon.svg',
  '/manifest.webmanifest': '/manifest.webmanifest',
  '/service-worker.js': '/service-worker.js',
  // Browsers ask for it whatever the page says, and take a drawing for it.
  '/favicon.ico': '/favicon.svg',
}

type Headers = Readonly<Record<string, string>>

const unkept: Headers = { 'cache-control': 'no-store' }

const options: RouteShorthandOptions = { config: { load: 'exempt' }, schema: { hide: true } }

/** The page for people: each of its addresses by name, never all that is left over, which is the API's to refuse. */
export async function pageRoutes(app: FastifyInstance, { page }: { readonly page: Page }): Promise<void> {
  const send = (path: string, request: FastifyRequest, reply: FastifyReply, besides: Headers = {}) => {
    if (!page.files) return sendNotYet(reply)
    const file = page.files.get(path)
    if (!file) throw problems.notFound()
    return sendFile(file, request, reply, besides)
  }
  for (const address of pageAddresses) {
    const isSecret = secretAddresses.includes(address)
    app.get(address.replaceAll('$', ':'), options, (request, reply) => {
      if (isSecret) reply.header('x-robots-tag', 'noindex')
      return send(shell, request, reply, isSecret ? unkept : {})
    })
  }
  for (const [address, path] of Object.entries(namedFiles)) {
    app.get(address, options, (request, reply) => send(path, request, reply))
  }
  app.get<{ Params: { file: string } }>('/assets/:file', options, (request, reply) =>
    send(`/assets/${request.params.file}`, request, reply),
  )
}

const encodings: readonly Encoding[] = ['br', 'gzip']

function sendFile(
  file: PageFile,
  request: FastifyRequest,
  reply: FastifyReply,
  besides: Headers,
): FastifyReply {
  const accepted = request.headers['accept-encoding'] ?? ''
  const encoding = encodings.find((name) => file.encoded.has(name) && accepts(accepted, [name, '*']))
  // The same file in another encoding is other bytes, which a strong tag tells apart.
  const etag = encoding ? `${file.etag.slice(0, -1)}-${encoding}"` : file.etag
  reply
    .headers({ ...file.headers, ...besides })
    .header('etag', etag)
    .header('vary', 'origin, accept-encoding')
  if (matchesEtag(request.headers['if-none-match'], etag)) return sendUnchanged(reply)
  if (!encoding) return reply.send(file.body)
  return reply.header('content-encoding', encoding).send(file.encoded.get(encoding))
}

const notYet =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="1"><title>SAFAPAC</title>' +
  '<p>SAFAPAC is starting. This page shows itself as soon as it is ready.</p></html>'

/** The page is built once after its sources have changed, beside the rest of the start. */
function sendNotYet(reply: FastifyReply): FastifyReply {
  return reply.code(503).header('retry-after', '1').type('text/html; charset=utf-8').send(notYet)
}
