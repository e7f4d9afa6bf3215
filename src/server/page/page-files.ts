import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { pagePolicy, serviceWorkerPolicy, sweepWorkerPolicy } from '../http/security-headers.ts'

/** A file of the built page, as it is sent. */
export interface PageFile {
  readonly body: Buffer
  /** What the build has compressed, by the name of the encoding. */
  readonly encoded: ReadonlyMap<Encoding, Buffer>
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
}

/** Files by the path of their address. */
export type PageFiles = ReadonlyMap<string, PageFile>

export type Encoding = 'br' | 'gzip'

const suffixes: Readonly<Record<string, Encoding>> = { '.br': 'br', '.gz': 'gzip' }

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** Reads all that is served of a built page into memory, so that no path of a request reaches the disk. */
export async function readPage(directory: string): Promise<PageFiles> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const bodies = await Promise.all(paths.map(async (path) => [path, await readFile(path)] as const))
  const bodyOf = new Map(bodies)
  const files = bodies
    .filter(([path]) => mediaTypes[extname(path)] !== undefined)
    .map(([path, body]) => {
      const address = path.slice(directory.length).replaceAll('\\', '/')
      return [address, fileOf(address, body, encodedOf(path, bodyOf))] as const
    })
  return new Map(files)
}

function encodedOf(path: string, bodies: ReadonlyMap<string, Buffer>): Map<Encoding, Buffer> {
  const found = Object.entries(suffixes).flatMap(([suffix, encoding]) => {
    const body = bodies.get(`${path}${suffix}`)
    return body ? [[encoding, body] as const] : []
  })
  return new Map(found)
}

function fileOf(address: string, body: Buffer, encoded: ReadonlyMap<Encoding, Buffer>): PageFile {
  const isNamedByContent = address.startsWith('/assets/')
  return {
    body,
    encoded,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`,
    headers: {
      'content-type': mediaTypes[extname(address)] ?? 'application/octet-stream',
      'cache-control': isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...policyFor(address),
    },
  }
}

/**
 * The workers of sweeps and studies make code of formulas, and can reach nothing; the worker that keeps the page reaches this server. All
 * else that is no document has the policy of every answer.
 */
function policyFor(address: string): Record<string, string> {
  if (address.endsWith('.html')) return { 'content-security-policy': pagePolicy }
  if (address === '/service-worker.js') return { 'content-security-policy': serviceWorkerPolicy }
  return /^\/assets\/(sweep|study)-worker-/.test(address)
    ? { 'content-security-policy': sweepWorkerPolicy }
    : {}
}
