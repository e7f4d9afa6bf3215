import assert from 'node:assert/strict'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { loadConfig } from '../../src/server/config/config.ts'
import { unsafeSettings } from '../../src/server/config/unsafe-settings.ts'
import { makeTemporaryDirectory } from '../support/postgres.ts'
import { runCommand } from '../support/processes.ts'

/** As `openssl rand -base64 48` makes one. */
const random = 'iQ5T0z8yqkJm3sGJ4pV9vG6wB2nYx1LhR7cD/eUfKoXtA+Zb0PqWmNsHj8MlC4rE'
const production = { NODE_ENV: 'production', JWT_SECRET: random }

let directory: string
before(async () => {
  directory = await makeTemporaryDirectory('settings')
})
after(() => rm(directory, { recursive: true, force: true }))

/** Ends by itself because of the setting, and otherwise because the port is none that can be listened on. */
const start = (environment: Record<string, string>) =>
  runCommand(['start', '--processes', '1'], {
    env: { DATA_DIR: directory, HOST: '192.0.2.1', PORT: '1', ...environment },
  })

const secrets: Readonly<Record<string, string>> = {
  'the default of the existing system': 'your-secret-key-change-in-production',
  'another default': 'change-me-change-me-change-me-change-me',
  'a word of tutorials': 'my_super_secret_key_for_jwt_signing_12',
  'one character': 'k'.repeat(64),
  'a repeated text': 'abcd1234'.repeat(6),
  'few characters': '0110100110010110100101100110100110010110',
  'a row of digits': '12345678901234567890123456789012345',
}

for (const [name, JWT_SECRET] of Object.entries(secrets)) {
  test(`S-126 ${name} is known for a secret that guards nothing`, () => {
    const found = unsafeSettings({ ...loadConfig({}), JWT_SECRET })
    assert.deepEqual(
      found.map((line) => line.split(' ', 1)[0]),
      ['JWT_SECRET'],
    )
  })
}

test('S-126 a secret that was signed with before has to be a good one, too', () => {
  const previous = 'your-secret-key-change-in-production'
  const found = unsafeSettings({ ...loadConfig({ JWT_PREVIOUS_SECRETS: previous }), JWT_SECRET: random })
  assert.match(String(found), /^JWT_PREVIOUS_SECRETS /)
})

test('S-126 secrets that are random, or long sentences, are taken', () => {
  const taken = [
    random,
    'f3b1c9d04e7a65820c1d9e8f7a6b5c43',
    'a secret for tests, of more than 32 bytes',
    'Übermäßig lange Sätze, die niemand kennt',
  ]
  for (const JWT_SECRET of taken)
    assert.deepEqual(unsafeSettings({ ...loadConfig({}), JWT_SECRET }), [], JWT_SECRET)
})

test('S-126 a password that comes to everybody’s mind is known, and an unusual one is not', () => {
  const base = { ...loadConfig({}), JWT_SECRET: random }
  for (const word of [
    'admin123',
    'Password1!',
    'safapac2025',
    'change-me',
    '12345678',
    'postgres',
    'qwerty!!',
  ]) {
    assert.equal(unsafeSettings({ ...base, ADMIN_PASSWORD: word }).length, 1, word)
    const DATABASE_URL = `postgres://safapac:${encodeURIComponent(word)}@db/safapac`
    assert.equal(unsafeSettings({ ...base, DATABASE_URL }).length, 1, word)
  }
  for (const word of ['q7Wm-2nTz-9dLr-4x', 'пароль длинный', 'correct horse battery']) {
    assert.deepEqual(unsafeSettings({ ...base, ADMIN_PASSWORD: word }), [], word)
  }
  assert.deepEqual(unsafeSettings({ ...base, DATABASE_URL: 'postgres://safapac@db/safapac' }), [])
})

const unfit: Readonly<Record<string, [string, Record<string, string>]>> = {
  'a default secret': ['JWT_SECRET', { JWT_SECRET: 'your-secret-key-change-in-production' }],
  'a short secret': ['JWT_SECRET', { JWT_SECRET: 'q7Wm-2nTz-9dLr-4xKb' }],
  'the password of an example': [
    'DATABASE_URL',
    { DATABASE_URL: 'postgres://safapac:postgres@127.0.0.1:1/x' },
  ],
  'a common first password': ['ADMIN_PASSWORD', { ADMIN_PASSWORD: 'administrator1' }],
  'a log of everything': ['LOG_LEVEL', { LOG_LEVEL: 'debug' }],
  'no limits': ['RATE_LIMITS', { RATE_LIMITS: 'off' }],
}
for (const [name, [variable, environment]] of Object.entries(unfit)) {
  test(`S-126 in production it does not start with ${name}: one line names ${variable}, and no value`, async () => {
    const { code, stdout, stderr } = await start({ ...production, ...environment })
    assert.notEqual(code, 0)
    const about = stderr.split('\n').filter((line) => line.startsWith(`  ${variable} `))
    assert.equal(new Set(about).size, 1, stderr)
    const value = environment[variable] ?? ''
    if (value.length > 6) assert.ok(!`${stdout}${stderr}`.includes(value))
  })
}

test('S-126 a kept secret that is monotonous or too short stops it as well', async () => {
  const kept = join(directory, 'kept')
  await mkdir(kept)
  for (const secret of ['k'.repeat(40), 'short']) {
    await writeFile(join(kept, 'jwt-secret'), secret)
    const { code, stderr } = await start({ NODE_ENV: 'production', DATA_DIR: kept })
    assert.notEqual(code, 0)
    assert.match(stderr, /JWT_SECRET|jwt-secret/)
    assert.ok(!stderr.includes(secret))
  }
})
