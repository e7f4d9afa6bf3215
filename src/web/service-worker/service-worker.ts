import { pageAddresses } from '../../contract/page/addresses.ts'

/**
 * Keeps the page of one version in the browser, so that it opens without a network. Files of the page come from there; the shell from
 * the server, unless that is away or slow. What the API answers is never kept here.
 */

declare const self: ServiceWorkerGlobalScope
/** The build fills both in, so that another version is another worker. */
declare const builtVersion: string
declare const builtFiles: readonly string[]

const shell = '/'
const shellMilliseconds = 2_000
const prefix = 'page '
const cacheName = `${prefix}${builtVersion}`
const files = new Set(builtFiles)
const shown = pageAddresses.map((address) => new RegExp(`^${address.replaceAll(/\$\w+/g, '[^/]+')}$`))

self.addEventListener('install', (event) => event.waitUntil(keepFiles()))
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== self.location.origin) return
  if (mode === 'navigate') {
    if (shown.some((address) => address.test(pathname))) event.respondWith(sendShell(url))
  } else if (files.has(pathname) || pathname.startsWith('/assets/'))
    event.respondWith(sendFile(event.request))
})

async function keepFiles(): Promise<void> {
  const cache = await caches.open(cacheName)
  await cache.addAll([shell, ...files])
}

/** The version before stays, because a window that shows it may still load parts of it. */
async function takeOver(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName)
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)))
  await self.clients.claim()
}

async function sendShell(url: string): Promise<Response> {
  const kept = await caches.match(shell, { cacheName, ignoreVary: true })
  if (!kept) return await fetch(url)
  const fresh = fetch(url).then(
    (response) => (response.ok ? response : kept),
    () => kept,
  )
  const late = new Promise<Response>((resolve) => setTimeout(resolve, shellMilliseconds, kept))
  return await Promise.race([fresh, late])
}

async function sendFile(request: Request): Promise<Response> {
  const own = await caches.match(request, { cacheName, ignoreVary: true })
  return own ?? (await caches.match(request, { ignoreVary: true })) ?? (await fetch(request))
}
