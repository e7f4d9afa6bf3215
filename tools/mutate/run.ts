import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Mutation, mutations } from './mutations.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const leftOut = new Set(['.git', '.cache', 'node_modules', 'data'])

/**
 * Puts each mutation into a copy of the program and runs the tests that have to notice it. A mutation that no test kills,
 * or whose text is no longer in the program, ends this with 1.
 *
 * `npm run mutate [PART]`: only the mutations of files whose path has this part.
 */
function main([part = '']: readonly string[]): void {
  const chosen = mutations.filter(({ file }) => file.includes(part))
  const copy = copyOfProgram()
  try {
    for (const tests of new Set(chosen.map((mutation) => mutation.tests))) {
      if (runTests(tests, copy).status !== 0)
        throw new Error(`Without a mutation these fail: ${tests.join(', ')}`)
    }
    const survivors = chosen.filter((mutation) => !isKilled(mutation, copy))
    console.log(`${chosen.length - survivors.length} of ${chosen.length} mutations are killed.`)
    process.exitCode = survivors.length === 0 && chosen.length > 0 ? 0 : 1
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

function copyOfProgram(): string {
  const copy = mkdtempSync(join(tmpdir(), 'safapac-mutant-'))
  const isWanted = (path: string) => !leftOut.has(path.slice(root.length).split('/')[0] ?? '')
  cpSync(root, copy, { recursive: true, filter: isWanted })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

function isKilled({ file, find, replace, tests }: Mutation, copy: string): boolean {
  const path = join(copy, file)
  const text = readFileSync(path, 'utf8')
  if (text.split(find).length !== 2) {
    console.log(`GONE      ${file}: ${find}`)
    return false
  }
  writeFileSync(
    path,
    text.replace(find, () => replace),
  )
  try {
    const { status } = runTests(tests, copy)
    console.log(`${status === 0 ? 'SURVIVES ' : 'killed   '} ${file}: ${find} → ${replace}`)
    return status !== 0
  } finally {
    writeFileSync(path, text)
  }
}

/** Whoever is caught in a loop is ended: a test that never ends has noticed. */
const limitMilliseconds = 300_000

function runTests(tests: readonly string[], cwd: string) {
  const options = ['--test', '--test-force-exit']
  const ending = { timeout: limitMilliseconds, killSignal: 'SIGKILL' } as const
  return spawnSync(process.execPath, [...options, ...tests], { cwd, ...ending })
}

main(process.argv.slice(2))
