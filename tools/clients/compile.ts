import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compilerOptions, packClient } from '../../test/clients/packed-client.ts'

/**
 * `node tools/clients/compile.ts [VERSION…]`: compiles the examples of the client for TypeScript with other compilers than the
 * project's, 5.5 if none is named, for Node and for bundlers.
 */
const given = process.argv.slice(2)
const versions = given.length > 0 ? given : ['5.5']
const top = await mkdtemp(join(tmpdir(), 'safapac-client-'))
try {
  const { files } = await packClient(top)
  for (const version of versions) {
    const packages = [`typescript@${version}`, '@types/node@20']
    execFileSync('npm', ['install', '--silent', '--no-save', ...packages], { cwd: top })
    // What npm did not install it takes away.
    await packClient(top)
    for (const module of [['nodenext'], ['esnext', '--moduleResolution', 'bundler']]) {
      const options = [...compilerOptions, '--module', ...module, ...files]
      execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', ...options], {
        cwd: top,
        stdio: 'inherit',
      })
    }
    console.log(`TypeScript ${version} compiles the examples.`)
  }
} finally {
  await rm(top, { recursive: true, force: true })
}
