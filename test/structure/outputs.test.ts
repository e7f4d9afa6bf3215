import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'

const model = new URL('../../src/engine/model/', import.meta.url)

test('no two parts of the model have an output of the same name, of which one would hide the other', async () => {
  const text = await readFile(new URL('outputs.ts', model), 'utf8')
  const spread = new Set([...text.matchAll(/\.\.\.(\w+),/g)].map(([, name]) => name))
  const owners = new Map<string, string>()
  for (const [, name, file] of text.matchAll(/import \* as (\w+) from '\.\/([\w-]+\.ts)'/g)) {
    if (!spread.has(name)) continue
    for (const output of Object.keys(await import(new URL(file!, model).href))) {
      assert.equal(owners.get(output), undefined, `${output} is in ${owners.get(output)} and in ${file}`)
      owners.set(output, file!)
    }
  }
  assert.ok(owners.size > 200)
})
