import assert from 'node:assert/strict'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib'
import { pageAddresses, secretAddresses } from '../../src/contract/page/addresses.ts'
import { pagePolicy, serviceWorkerPolicy, sweepWorkerPolicy } from '../../src/server/http/security-headers.ts'
import { readPage } from '../../src/server/page/page-files.ts'
import type { Page } from '../../src/server/page/routes.ts'
import { testApp } from '../support/app.ts'
import { makeTemporaryDirectory } from '../support/postgres.ts'

const page: Page = { files: undefined }
const { app, ready } = testApp({ page })
const html = '<!doctype html><title>SAFAPAC</title>'
const script = 'export const worker = 1\n'

let directory: string
before(async () => {
  await ready()
  directory = await makeTemporaryDirectory('page')
  await mkdir(join(directory, 'assets'))
  await writeFile(join(directory, 'index.html'), html)
  await writeFile(join(directory, 'theme.js'), script)
  await writeFile(join(directory, 'service-worker.js'), script)
  await writeFile(join(directory, 'assets', 'sweep-worker-1.js'), script)
  await writeFile(join(directory, 'assets', 'main-1.js'), script)
  await writeFile(join(directory, 'assets', 'main-1.js.br'), brotliCompressSync(script))
  await writeFile(join(directory, 'assets', 'main-1.js.gz'), gzipSync(script))
  await writeFile(join(directory, 'assets', 'secret.txt'), 'not of a kind that is served')
})
after(() => rm(directory, { recursive: true, force: true }))

test('until the page is built, its addresses say that it comes and when to ask again', async () => {
  for (const url of ['/', '/projects', '/assets/main-1.js', '/theme.js']) {
    const { statusCode, headers } = await app().inject(url)
    assert.deepEqual([statusCode, headers['retry-after']], [503, '1'], url)
  }
  assert.equal((await app().inject('/livez')).statusCode, 200)
})

test('then every address of the page is the page, under its policy, kept only as long as it is the same', async () => {
  page.files = await readPage(directory)
  for (const address of pageAddresses) {
    const url = address.replaceAll(/\$\w+/g, 'x')
    const { statusCode, headers, body } = await app().inject(url)
    assert.deepEqual([statusCode, body], [200, html], url)
    assert.equal(headers['content-security-policy'], pagePolicy)
    const isSecret = secretAddresses.includes(address)
    assert.equal(headers['cache-control'], isSecret ? 'no-store' : 'no-cache')
    assert.equal(headers['x-robots-tag'], isSecret ? 'noindex' : undefined)
    assert.equal(headers['referrer-policy'], 'no-referrer')
    const again = await app().inject({ url, headers: { 'if-none-match': String(headers.etag) } })
    assert.deepEqual([again.statusCode, again.body], [304, ''], url)
  }
})

test('a file that is named by its content is kept for ever, and sent as it was compressed', async () => {
  const plain = await app().inject('/assets/main-1.js')
  assert.deepEqual([plain.statusCode, plain.body], [200, script])
  assert.equal(plain.headers['cache-control'], 'public, max-age=31536000, immutable')
  assert.match(String(plain.headers.vary), /accept-encoding/)
  const packed = async (accepted: string) => {
    const headers = { 'accept-encoding': accepted }
    return (await app().inject({ url: '/assets/main-1.js', headers })).headers['content-encoding']
  }
  assert.equal(await packed('gzip, deflate, br'), 'br')
  assert.equal(await packed('gzip'), 'gzip')
  assert.equal(await packed('br;q=0, gzip'), 'gzip')
  assert.equal(await packed('deflate'), undefined)
  const { rawPayload } = await app().inject({
    url: '/assets/main-1.js',
    headers: { 'accept-encoding': 'br' },
  })
  assert.equal(brotliDecompressSync(rawPayload).toString(), script)
})

test('each encoding of a file has a tag of its own, by which it is asked for again', async () => {
  const ask = (accepted: string, tag = '') =>
    app().inject({
      url: '/assets/main-1.js',
      headers: { 'accept-encoding': accepted, 'if-none-match': tag },
    })
  const tags: string[] = []
  for (const accepted of ['br', 'gzip', 'identity']) {
    const tag = String((await ask(accepted)).headers.etag)
    assert.equal((await ask(accepted, tag)).statusCode, 304)
    tags.push(tag)
  }
  assert.equal(new Set(tags).size, 3)
  assert.equal((await ask('gzip', tags[0])).statusCode, 200)
})

test('the worker of the sweeps alone may make code, and can reach nothing', async () => {
  const worker = await app().inject('/assets/sweep-worker-1.js')
  assert.equal(worker.headers['content-security-policy'], sweepWorkerPolicy)
  assert.match(sweepWorkerPolicy, /default-src 'none'.*script-src 'self' 'unsafe-eval'/)
  assert.doesNotMatch(sweepWorkerPolicy, /connect-src/)
  const main = await app().inject('/assets/main-1.js')
  assert.doesNotMatch(String(main.headers['content-security-policy']), /unsafe/)
})

test('the worker that keeps the page reaches this server alone, and is asked for anew each time', async () => {
  const { headers } = await app().inject('/service-worker.js')
  assert.equal(headers['content-security-policy'], serviceWorkerPolicy)
  assert.match(serviceWorkerPolicy, /default-src 'none'.*connect-src 'self'/)
  assert.equal(headers['cache-control'], 'no-cache')
})

test('what is not of the page stays what it was: JSON for unknown addresses, and no file by its path', async () => {
  const unknown = ['/nowhere', '/api/v1/nowhere', '/scenarios', '/assets/none.js', '/assets/secret.txt']
  const paths = [
    '/assets/..%2findex.html',
    '/assets/%2e%2e/package.json',
    '/index.html',
    '/.vite/manifest.json',
  ]
  for (const url of [...unknown, ...paths]) {
    const { statusCode, headers } = await app().inject(url)
    assert.equal(statusCode, 404, url)
    assert.match(String(headers['content-type']), /^application\/problem\+json/, url)
  }
  const posted = await app().inject({ method: 'POST', url: '/api/v1/nowhere' })
  assert.equal(posted.statusCode, 404)
})
