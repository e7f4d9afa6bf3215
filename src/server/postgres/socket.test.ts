import assert from 'node:assert/strict'
import { mkdir, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { makeTemporaryDirectory } from '../../../test/support/postgres.ts'
import { chooseAccount } from './account.ts'
import { connectionUrl, prepareListening } from './socket.ts'

const temporary = process.env.TMPDIR
let top: string

before(async () => {
  top = await makeTemporaryDirectory('socket')
  process.env.TMPDIR = top
})
after(async () => {
  if (temporary === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = temporary
  await rm(top, { recursive: true, force: true })
})

test('a temporary directory for the socket that somebody else put there is refused', async () => {
  const directory = join(top, 'l'.repeat(100))
  await mkdir(directory)
  const account = await chooseAccount(directory)
  const listening = await prepareListening(account, directory)
  assert.ok('socketDirectory' in listening && listening.socketDirectory.startsWith(`${top}/safapac-`))
  assert.deepEqual(await prepareListening(account, directory), listening)

  await rm(listening.socketDirectory, { recursive: true })
  await symlink(top, listening.socketDirectory)
  await assert.rejects(prepareListening(account, directory), /belongs to another user/)
})

test('a url keeps every character of the socket directory', () => {
  const socketDirectory = '/a b/c,d/é%20?&#'
  const url = connectionUrl({ socketDirectory, port: 5432 })
  assert.equal(new URL(url).searchParams.get('host'), socketDirectory)
  assert.equal(
    connectionUrl({ host: '127.0.0.1', port: 50_001 }),
    'postgres://postgres@127.0.0.1:50001/postgres',
  )
})
