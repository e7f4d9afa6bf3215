import type { FastifyInstance } from 'fastify'

const policyOf = (directives: Readonly<Record<string, string>>): string =>
  Object.entries({
    'default-src': "'none'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    ...directives,
  })
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')

/** The policy of pages that this server sends: everything from here, nothing inline, nothing evaluated. */
export const pagePolicy = policyOf({
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
})

/** The policy of the worker that computes many cases: it may make code of formulas, and for that reach nothing else. */
export const sweepWorkerPolicy = policyOf({ 'script-src': "'self' 'unsafe-eval'" })

/** The policy of the worker that keeps the page in the browser: it asks this server for files, and can do nothing else. */
export const serviceWorkerPolicy = policyOf({ 'connect-src': "'self'" })

/**
 * Every answer has them, refusals included. An answer is the asker's alone, so nobody keeps a copy; those with an ETag that
 * is asked for again say `private, no-cache` instead.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': policyOf({ 'form-action': "'none'" }),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

const transportSecurity = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }

/** It is called before any other hook is added, so that what they refuse has the headers as well. */
export function registerSecurityHeaders(app: FastifyInstance): void {
  const { PUBLIC_URL, TRUST_PROXY } = app.config
  const isAlwaysEncrypted = PUBLIC_URL.startsWith('https:')
  const headers = isAlwaysEncrypted ? { ...securityHeaders, ...transportSecurity } : securityHeaders
  const asksProxy = !isAlwaysEncrypted && TRUST_PROXY !== undefined
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers)
    if (asksProxy && request.protocol === 'https') reply.headers(transportSecurity)
    done()
  })
}
