import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const folder = fileURLToPath(new URL('../../clients/typescript/', import.meta.url))
const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))
const nodeTypes = fileURLToPath(new URL('../../node_modules/@types', import.meta.url))

/** Types that whoever imports the package is warned of: each line below a comment has to be wrong. */
const wrong = `
import { Client } from '@safapac/client'
const client = new Client('http://localhost', '')
// @ts-expect-error: no such address
await client.request('GET', '/nothing')
// @ts-expect-error: the id is left out
await client.request('GET', '/scenarios/{id}')
// @ts-expect-error: no such unit
await client.request('POST', '/calculate/quick', { body: { plant: { capacity: { value: 1, unit: 'kt/year' } } } })
const units = await client.request('GET', '/units')
// @ts-expect-error: a list is no number
export const count: number = units
`

/**
 * The package as npm makes it, in a folder of somebody who has installed it;
 * besides the examples of its README, and what is not to compile.
 *
 * @param edit an example, so that it meets a server.
 * @returns the names of the examples, and those of all files.
 */
export async function packClient(top: string, edit = (example: string) => example) {
  const place = join(top, 'node_modules/@safapac/client')
  await mkdir(place, { recursive: true })
  await run('npm', ['pack', '--silent', '--pack-destination', top], { cwd: folder })
  const file = (await readdir(top)).find((name) => name.endsWith('.tgz')) ?? ''
  await run('tar', ['-xzf', join(top, file), '--strip-components=1', '-C', place])
  const readme = await readFile(join(place, 'README.md'), 'utf8')
  const texts = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, text = '']) => text)
  const examples = texts.map((_, i) => `example-${i}.ts`)
  for (const [i, name] of examples.entries()) await writeFile(join(top, name), edit(texts[i] ?? ''))
  await writeFile(join(top, 'wrong.ts'), wrong)
  await writeFile(join(top, 'package.json'), '{ "type": "module" }')
  return { examples, files: ['wrong.ts', ...examples] }
}

/** What a compiler is told, so that it looks at all types, those of the package too. */
export const compilerOptions = ['--noEmit', '--strict', '--target', 'es2022', '--types', 'node']

/** The same for a test, whose server the examples meet, with the project's own compiler. */
export async function packedClient(t: TestContext, edit: (example: string) => string) {
  const top = await mkdtemp(join(tmpdir(), 'safapac-client-'))
  t.after(() => rm(top, { recursive: true, force: true }))
  const { examples, files } = await packClient(top, edit)
  const options = [...compilerOptions, '--module', 'nodenext', '--typeRoots', nodeTypes]
  return {
    compile: () => run(process.execPath, [compiler, ...options, ...files], { cwd: top }),
    /** What each of them writes, one after the other. */
    async runExamples() {
      const outputs: string[] = []
      for (const name of examples) outputs.push((await run(process.execPath, [name], { cwd: top })).stdout)
      return outputs
    },
  }
}
