import { spawn } from 'node:child_process'
import { findTestFiles, groupFiles, writeGroups } from './groups.ts'

/** Runs all tests; for `npm test`. */
const { groups, others } = groupFiles(findTestFiles())
const runner = spawn(
  process.execPath,
  [
    '--test',
    '--test-concurrency=4',
    '--test-timeout=900000',
    '--test-force-exit',
    '--test-global-setup=test/support/global-setup.ts',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./test/support/failed-files.ts',
    '--test-reporter-destination=stdout',
    ...writeGroups(groups),
    ...others,
  ],
  { stdio: 'inherit' },
)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => runner.kill(signal))
runner.on('exit', (code) => {
  process.exitCode = code ?? 1
})
