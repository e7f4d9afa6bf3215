import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { ensureJwtSecret, loadConfig } from './config.ts'

test('has a default for everything that needs a value', () => {
  const { DATA_DIR, ...config } = loadConfig({})
  assert.ok(isAbsolute(DATA_DIR))
  assert.deepEqual(config, {
    PORT: 8000,
    HOST: '127.0.0.1',
    SESSION_IDLE_DAYS: 30,
    SESSION_DAYS: 90,
    ADMIN_EMAIL: 'admin@safapac.local',
    DB_POOL_SIZE: 20,
    DB_POOL_BURST: 10,
    CALCULATION_TIMEOUT_SECONDS: 2,
    CALCULATION_MEMORY_MB: 256,
    QUOTA_PROJECTS: 1_000,
    QUOTA_SCENARIOS: 100,
    QUOTA_STORED_MB: 1_000,
    KEPT_CALCULATIONS: 20,
    KEPT_CALCULATION_HOURS: 24,
    MAIL_FROM: 'SAFAPAC <no-reply@localhost>',
    DRAIN_SECONDS: 2,
    PUBLIC_URL: 'http://127.0.0.1:8000',
    API_DOCS: 'on',
    GUESTS: 'on',
    LOG_LEVEL: 'info',
  })
})

test('takes an empty variable as unset', () => {
  const config = loadConfig({ PORT: '', DATABASE_URL: '', JWT_SECRET: '', LOG_LEVEL: '', ADMIN_PASSWORD: '' })
  assert.equal(config.PORT, 8000)
  assert.equal(config.LOG_LEVEL, 'info')
  assert.equal(config.DATABASE_URL, undefined)
  assert.equal(config.JWT_SECRET, undefined)
})

test('names every malformed variable at once and prints no value', () => {
  const environment = {
    PORT: '80a',
    DATABASE_URL: 'mysql://root:hunter2@db',
    JWT_SECRET: 'hunter2',
    JWT_PREVIOUS_SECRETS: 'hunter2',
    ADMIN_EMAIL: 'hunter2',
    ADMIN_PASSWORD: 'hunter2',
    SMTP_URL: 'http://hunter2@mail',
    MAIL_FROM: 'hunter2',
    PUBLIC_URL: 'hunter2',
    LOG_LEVEL: 'hunter2',
  }
  assert.throws(
    () => loadConfig(environment),
    ({ message }: Error) => {
      for (const name of Object.keys(environment)) assert.match(message, new RegExp(`  ${name} must be .+`))
      assert.doesNotMatch(message, /hunter2|80a/)
      return true
    },
  )
})

test('names the part of a limit or of a proxy list that is wrong', () => {
  assert.throws(
    () => loadConfig({ RATE_LIMITS: 'login=5/min,calculate=10/day', TRUST_PROXY: '10.0.0.0/99' }),
    {
      message: / {2}RATE_LIMITS must be .+"calculate=10\/day".+\n {2}TRUST_PROXY must be .+"10.0.0.0\/99"/,
    },
  )
})

for (const port of ['65536', '-1', '8000.5', '0x10', ' ', '1e3']) {
  test(`refuses ${JSON.stringify(port)} as a port`, () => {
    assert.throws(() => loadConfig({ PORT: port }), /PORT must be/)
  })
}

test('counts the secret in bytes', () => {
  assert.throws(() => loadConfig({ JWT_SECRET: 'a'.repeat(31) }), /JWT_SECRET must be at least 32 bytes/)
  assert.equal(loadConfig({ JWT_SECRET: 'é'.repeat(16) }).JWT_SECRET, 'é'.repeat(16))
})

test('keeps a secret that is given and writes nothing', async (t) => {
  const directory = await temporaryDirectory(t)
  const given = 'x'.repeat(32)
  const { JWT_SECRET } = await ensureJwtSecret(loadConfig({ JWT_SECRET: given, DATA_DIR: directory }))
  assert.equal(JWT_SECRET, given)
  assert.deepEqual(await readdir(directory), [])
})

test('twenty starters of an empty directory agree on one secret, which only its owner can read', async (t) => {
  const directory = join(await temporaryDirectory(t), 'data')
  const config = loadConfig({ DATA_DIR: directory })
  const starters = await Promise.all(Array.from({ length: 20 }, () => ensureJwtSecret(config)))
  assert.equal(new Set(starters.map(({ JWT_SECRET }) => JWT_SECRET)).size, 1)
  assert.ok(Buffer.byteLength(starters[0]!.JWT_SECRET) >= 32)
  assert.deepEqual(await readdir(directory), ['jwt-secret'])
  assert.equal((await stat(join(directory, 'jwt-secret'))).mode & 0o777, 0o600)
  assert.equal((await ensureJwtSecret(config)).JWT_SECRET, starters[0]!.JWT_SECRET)
})

test('refuses a kept secret that is too short, without changing it', async (t) => {
  const directory = await temporaryDirectory(t)
  await writeFile(join(directory, 'jwt-secret'), 'short')
  await assert.rejects(ensureJwtSecret(loadConfig({ DATA_DIR: directory })), /fewer than 32 bytes/)
  assert.equal(await readFile(join(directory, 'jwt-secret'), 'utf8'), 'short')
})

async function temporaryDirectory(t: TestContext): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'safapac-config-'))
  t.after(() => rm(directory, { recursive: true }))
  return directory
}
