import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readOptions } from './options.ts'

test('the flags of the command line are read', () => {
  const flags = [
    '--users',
    '200',
    '--spawn-rate',
    '2.5',
    '--duration',
    '60',
    '--report',
    'here',
    '--processes',
    '4',
  ]
  assert.deepEqual(readOptions(flags), {
    users: 200,
    spawnRate: 2.5,
    durationSeconds: 60,
    reportDirectory: 'here',
    serverArguments: ['--processes', '4'],
  })
})

test('a server that runs already is named by its address', () => {
  const options = readOptions(['--base-url', 'http://127.0.0.1:8000'])
  assert.ok(options !== 'help')
  assert.equal(options.baseUrl?.href, 'http://127.0.0.1:8000/')
})

test('help is asked for beside anything else', () => {
  assert.equal(readOptions(['--users', '5', '--help']), 'help')
})

const wrong: readonly [string, readonly string[], RegExp][] = [
  ['no users', ['--users', '0'], /--users must be a number from 1 to 20000, not "0"/],
  ['half a user', ['--users', '1.5'], /--users must be a whole number/],
  ['users in words', ['--users', 'many'], /--users must be a number/],
  ['nobody a second', ['--spawn-rate', '0'], /--spawn-rate must be/],
  ['a negative duration', ['--duration=-5'], /--duration must be/],
  ['an address without a protocol', ['--base-url', 'localhost:8000'], /--base-url must be like http/],
  ['no directory', ['--report', ''], /--report must name a directory/],
  ['an unknown flag', ['--user', '5'], /--user/],
  ['a word', ['200'], /200/],
  [
    'processes for a server that runs',
    ['--base-url', 'http://a', '--processes', '2'],
    /--processes is for the server that is started/,
  ],
]
for (const [name, flags, message] of wrong) {
  test(`refuses ${name}, by the flag`, () => {
    assert.throws(() => readOptions(flags), { message })
  })
}
