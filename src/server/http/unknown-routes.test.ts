import assert from 'node:assert/strict'
import { test } from 'node:test'
import { KnownMethods } from './unknown-routes.ts'

const methods = new KnownMethods()
methods.add('/projects', ['GET', 'HEAD'])
methods.add('/projects', ['POST'])
methods.add('/projects/:id', ['DELETE'])
methods.add('/projects/archived', ['GET'])
methods.add('/docs/*', ['GET'])

const cases: readonly [string, string[]][] = [
  ['/projects', ['GET', 'HEAD', 'POST']],
  ['/projects?limit=1', ['GET', 'HEAD', 'POST']],
  ['/projects/7', ['DELETE']],
  ['/projects/archived', ['DELETE', 'GET']],
  ['/projects/', []],
  ['/projects/7/scenarios', []],
  ['/docs/static/a.js', ['GET']],
  ['/docs', []],
  ['/', []],
]

for (const [url, expected] of cases) {
  test(`${url} answers to ${expected.join(', ') || 'nothing'}`, () => {
    assert.deepEqual(methods.of(url), expected)
  })
}
